import type { Host } from "../host/host";

/** Returns the same host with functions in between that see each batch and receive the events. */
export function relay(
  host: Host,
  executeAsync: Host["executor"]["executeAsync"],
  listen: (listener: Host["onEvent"]) => void,
): Host {
  return {
    ...host,
    executor: { executeAsync },
    get onEvent() {
      return host.onEvent;
    },
    set onEvent(listener) {
      listen(listener);
    },
  };
}

import type { Host } from "../host/host";

/** The same host, with somebody in between who sees the batches go by and the events come back. */
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

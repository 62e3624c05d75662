import type { Description } from "../../src/core/model/finding";

/** A finding in these words alone. */
export function described(message: string): Description {
  return {
    message,
    found: message,
    rule: "",
    more: null,
    basis: null,
    unread: null,
    suggestion: null,
  };
}

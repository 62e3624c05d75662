import { Inflate, inflateSync } from "fflate";

/** Deflated bytes at a time; no step makes more than a thousand times as much. */
const STEP = 16 * 1024;

/** No deflated byte makes more than this many. */
const MOST_A_BYTE = 1032;

/** Returns the contents, `"over"` as soon as they are more than `most` bytes, or null if they cannot be inflated. */
export function inflate(deflated: Uint8Array, most: number): Uint8Array | "over" | null {
  return deflated.length * MOST_A_BYTE <= most ? whole(deflated) : inSteps(deflated, most);
}

/** Where parts are inflated, because their size is not known beforehand and a buffer that grows is copied again and again. */
const scratch = new Uint8Array(1024 * 1024);

/** Most parts are too small to become too large, and in one piece they take half the time. */
function whole(deflated: Uint8Array): Uint8Array | null {
  const content = inflated(deflated, { out: scratch });
  // What does not fit is cut off, or thrown for where a block ends behind the scratch.
  return content && content.length < scratch.length ? content.slice() : inflated(deflated);
}

function inflated(deflated: Uint8Array, into: { out?: Uint8Array } = {}): Uint8Array | null {
  try {
    return inflateSync(deflated, into);
  } catch {
    return null;
  }
}

function inSteps(deflated: Uint8Array, most: number): Uint8Array | "over" | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < deflated.length; at += STEP) {
    if (!pushed(stream, deflated.subarray(at, at + STEP), at + STEP >= deflated.length))
      return null;
    if (size > most) return "over";
  }
  return joined(chunks, size);
}

/** The stream throws what is wrong with its bytes. */
function pushed(stream: Inflate, bytes: Uint8Array, isLast: boolean): boolean {
  try {
    stream.push(bytes, isLast);
    return true;
  } catch {
    return false;
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

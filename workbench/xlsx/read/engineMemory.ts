import { Model } from "@ironcalc/wasm";

const bytesPerCell = 600;
const worthwhile = 20_000;

/**
 * Has the engine take the memory for so many cells in one step: it grows by small ones else, and V8 collects garbage at
 * each, which makes a large file several times as slow to open.
 */
export function reserveMemory(cells: number): void {
  if (cells < worthwhile) return;
  try {
    Model.from_bytes(new Uint8Array(cells * bytesPerCell), "en").free();
  } catch {
    // Zeros are no model; the engine has made room for them, which was the purpose.
  }
}

import { Model } from "@ironcalc/wasm";

const bytesPerCell = 600;
const worthwhile = 20_000;

/**
 * Makes the engine allocate the memory for `cells` cells in one step. Otherwise it takes many small steps, and V8 collects
 * garbage at each of them, so that a large file takes several times as long to open.
 */
export function reserveMemory(cells: number): void {
  if (cells < worthwhile) return;
  try {
    Model.from_bytes(new Uint8Array(cells * bytesPerCell), "en").free();
  } catch {
    // Zeros are not a valid model, but the engine allocated memory for them, which is all that is wanted.
  }
}

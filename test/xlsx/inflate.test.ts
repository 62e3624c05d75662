import { deflateSync } from "fflate";
import { inflate } from "../../src/xlsx/inflate";
import { deflatedRun } from "../support/hostile/zipFile";

const MEGABYTE = 1024 * 1024;
const MOST = 16 * MEGABYTE;

/** Bytes that differ from place to place, and repeat often enough to become few. */
function bytesOf(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => (at >> 10) & 0xff);
}

test.each([0, 1, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE])(
  "%i bytes are what they were before they were deflated",
  (size) => {
    const content = bytesOf(size);
    const inflated = inflate(deflateSync(content), MOST);
    expect(Buffer.from(inflated as Uint8Array).equals(content)).toBe(true);
  },
);

test("a part in many blocks may be larger than the place where small ones are inflated", () => {
  const inflated = inflate(deflatedRun("", "0123456789".repeat(10_000), 19, "."), MOST);
  expect(inflated).toHaveLength(1_900_001);
});

test("the next part leaves those before it as they are", () => {
  const first = inflate(deflateSync(bytesOf(5000)), MOST);
  inflate(deflateSync(new Uint8Array(5000).fill(7)), MOST);
  expect(Buffer.from(first as Uint8Array).equals(bytesOf(5000))).toBe(true);
});

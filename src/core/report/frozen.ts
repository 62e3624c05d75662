import type { Frozen } from "../model/frozen";

const TIME = "Thời điểm lập: ";
const FROZEN = "Số liệu đã chốt; mã đối chiếu dữ liệu nguồn: ";

export function timeLine(now: string): string {
  return `${TIME}${now}.`;
}

export function frozenLine(digest: string): string {
  return `${FROZEN}${digest}.`;
}

/** What the foot of a sheet says; null where the figures are not frozen. The words survive other programs and copies. */
export function frozenIn(contents: readonly (readonly unknown[])[]): Frozen | null {
  const digest = wordAfter(FROZEN, contents);
  return digest === null ? null : { time: wordAfter(TIME, contents) ?? "", digest };
}

function wordAfter(start: string, contents: readonly (readonly unknown[])[]): string | null {
  for (const cells of contents)
    for (const cell of cells) {
      if (typeof cell !== "string") continue;
      const [, after] = cell.normalize("NFC").split(start);
      if (after !== undefined) return after.split(".", 1)[0] ?? null;
    }
  return null;
}

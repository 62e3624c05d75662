const AREA_NAME = /^xlcb\.area\.(\d+)\.([0-9a-z]+)$/u;

/** Hidden name of the sheet for the notice below its contents, an area of ours until the next run clears it. */
export const NOTICE_NAME = "xlcb.notice";

/**
 * Hidden name of the sheet for the `position`-th rectangle that we wrote, from 0, with the digest of the text at its head.
 * The name moves when rows are inserted above the rectangle, and another program that keeps names keeps it.
 */
export function areaName(position: number, head: string): string {
  return `xlcb.area.${String(position)}.${head}`;
}

/** Returns the head of the area that a name of the sheet refers to, `""` for the notice; null for a name of something else. */
export function areaHead(name: string): string | null {
  const plain = name.toLowerCase();
  const [, , head] = AREA_NAME.exec(plain) ?? [];
  return plain === NOTICE_NAME ? "" : (head ?? null);
}

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

/** What a name says of the area that it refers to. */
interface NamedArea {
  readonly head: string;
  /** Null for the notice. */
  readonly position: number | null;
}

/** Returns null for a name of something else. */
export function namedArea(name: string): NamedArea | null {
  const plain = name.toLowerCase();
  const [, position, head] = AREA_NAME.exec(plain) ?? [];
  if (plain === NOTICE_NAME) return { head: "", position: null };
  return head === undefined ? null : { head, position: Number(position) };
}

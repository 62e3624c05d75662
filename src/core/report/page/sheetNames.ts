const MOST_CHARACTERS = 31;

/**
 * Names the sheets of several tables in their order: `Tổng hợp - Thôn Đông`. Where a name would be too long for Excel, or two
 * would be equal, all are numbered instead, `TH 2 - Thôn Đông`, and long ones end at a word.
 */
export function sheetNames(title: string, sources: readonly string[]): readonly string[] {
  const shown = sources.map(plain);
  const whole = shown.map((source) => `${title} - ${source}`);
  const different = new Set(whole.map((name) => name.toLowerCase())).size === whole.length;
  if (different && whole.every(({ length }) => length <= MOST_CHARACTERS)) return whole;
  return shown.map((source, i) => cut(`${initials(title)} ${String(i + 1)} - ${source}`));
}

/** `Tổng hợp`: `TH` */
function initials(title: string): string {
  return Array.from(title.matchAll(/(?<!\p{L})\p{L}/gu), ([letter]) => letter.toUpperCase()).join(
    "",
  );
}

/** Cuts a name to length, at a word if there is one far enough. */
function cut(name: string): string {
  if (name.length <= MOST_CHARACTERS) return name;
  const room = name.slice(0, MOST_CHARACTERS - 1);
  const word = room.lastIndexOf(" ");
  const words = word > MOST_CHARACTERS / 2 ? room.slice(0, word) : room;
  return `${words.replace(/[\s'-]+$/u, "")}…`;
}

/** Drops the characters that Excel refuses, in a name or at its end, and what all branches have in common. */
function plain(source: string): string {
  return source
    .normalize("NFC")
    .replaceAll(/[[\]:*?/\\]/gu, " ")
    .replace(/[\s']+$/u, "")
    .replace(/^[\s']*(?:chi bộ (?=\p{L}{2}))?/iu, "");
}

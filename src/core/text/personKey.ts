const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * One key for every way to type a name: case, spaces, composition and the place of the tone mark (`hoà`, `hòa`) do not
 * matter; the marks themselves do, for Hoa and Hòa are two people.
 */
export function personKey(name: string): string {
  return name
    .normalize("NFD")
    .toLocaleLowerCase("vi")
    .split(/[\s\u00a0\u200b]+/u)
    .filter((word) => word !== "")
    .map(toneLast)
    .join(" ");
}

function toneLast(word: string): string {
  const tones = word.match(TONES) ?? [];
  return word.replace(TONES, "") + tones.join("");
}

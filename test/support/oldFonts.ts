/** Encodes a text as a cell in a pre-Unicode font contains it, and decodes it as the font displays it. */
export type OldFont = "tcvn3" | "vni";

const TCVN3 =
  "à:B5 á:B8 ả:B6 ã:B7 ạ:B9 ă:A8 ằ:BB ắ:BE ẳ:BC ẵ:BD ặ:C6 â:A9 ầ:C7 ấ:CA ẩ:C8 ẫ:C9 ậ:CB đ:AE è:CC é:D0 ẻ:CE ẽ:CF ẹ:D1 " +
  "ê:AA ề:D2 ế:D5 ể:D3 ễ:D4 ệ:D6 ì:D7 í:DD ỉ:D8 ĩ:DC ị:DE ò:DF ó:E3 ỏ:E1 õ:E2 ọ:E4 ô:AB ồ:E5 ố:E8 ổ:E6 ỗ:E7 ộ:E9 ơ:AC " +
  "ờ:EA ớ:ED ở:EB ỡ:EC ợ:EE ù:EF ú:F3 ủ:F1 ũ:F2 ụ:F4 ư:AD ừ:F5 ứ:F8 ử:F6 ữ:F7 ự:F9 ỳ:FA ý:FD ỷ:FB ỹ:FC ỵ:FE " +
  "Ă:A1 Â:A2 Ê:A3 Ô:A4 Ơ:A5 Ư:A6 Đ:A7";
const TCVN3_SIGNS = new Map(
  TCVN3.split(" ").map((pair): [string, string] => [
    pair.charAt(0),
    String.fromCharCode(Number.parseInt(pair.slice(2), 16)),
  ]),
);

/** Characters of VNI after a vowel, by the marks that they mean. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  "\u0301": "ù",
  "\u0300": "ø",
  "\u0309": "û",
  "\u0303": "õ",
  "\u0323": "ï",
  "\u0302": "â",
  "\u0302\u0301": "á",
  "\u0302\u0300": "à",
  "\u0302\u0309": "å",
  "\u0302\u0303": "ã",
  "\u0302\u0323": "ä",
  "\u0306": "ê",
  "\u0306\u0301": "é",
  "\u0306\u0300": "è",
  "\u0306\u0309": "ú",
  "\u0306\u0303": "ü",
  "\u0306\u0323": "ë",
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  đ: "ñ",
  í: "í",
  ì: "ì",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ỵ: "î",
};

export function heldIn(font: OldFont, text: string): string {
  return letters(text)
    .map(font === "tcvn3" ? tcvn3Sign : vniSigns)
    .join("");
}

/** The fonts .VnTime have no codes for most capitals with marks, which are typed as small letters. */
export function shownIn(font: OldFont, text: string): string {
  if (font === "vni") return letters(text).join("");
  return letters(text)
    .map((letter) => (TCVN3_SIGNS.has(letter) || !isMarked(letter) ? letter : letter.toLowerCase()))
    .join("");
}

function letters(text: string): string[] {
  return Array.from(text.normalize("NFC"));
}

function isMarked(letter: string): boolean {
  return letter.normalize("NFD").length > 1;
}

function tcvn3Sign(letter: string): string {
  return TCVN3_SIGNS.get(letter) ?? TCVN3_SIGNS.get(letter.toLowerCase()) ?? letter;
}

function vniSigns(letter: string): string {
  const small = letter.toLowerCase();
  const signs = VNI_LETTERS[small] ?? vniPair(small);
  return letter === small ? signs : signs.toUpperCase();
}

function vniPair(small: string): string {
  const [base = "", ...marks] = Array.from(small.normalize("NFD"));
  const horn = marks.includes("\u031b");
  const vowel = horn ? (base === "o" ? "ô" : "ö") : base;
  const rest = marks.filter((mark) => mark !== "\u031b");
  const tone = rest.filter((mark) => mark !== "\u0302" && mark !== "\u0306");
  const shape = rest.filter((mark) => mark === "\u0302" || mark === "\u0306");
  return vowel + (VNI_MARKS[[...shape, ...tone].join("")] ?? "");
}

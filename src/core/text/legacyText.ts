import type { CellValue, DecodedSheet, SheetSnapshot } from "../model/grid";

/**
 * Text typed for fonts of the time before Unicode, whose cells hold other letters than they show. Old lists are copied from year
 * to year, so whole sheets or columns of it still turn up.
 */
interface Encoding {
  /** What only this encoding has within a word. */
  readonly evidence: RegExp;
  /** Signs that no Vietnamese text in Unicode has. */
  readonly own: RegExp;
  readonly decode: (text: string) => string;
}

const TCVN3_SIGNS =
  "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢£¤¥¦§";
const TCVN3_LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ";
const TCVN3_LETTER = new Map(
  Array.from(TCVN3_SIGNS, (sign, at) => [sign, TCVN3_LETTERS.charAt(at)]),
);

const TCVN3: Encoding = {
  evidence: /[µ¸¶¹¨¾ª¬]\p{L}|\p{L}[µ¸¶¹¨¾ª¬]|\p{L}©\p{L}|®\p{L}/u,
  own: /[¡-¿ÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþ\u00AD]/u,
  decode: (text) => Array.from(text, (sign) => TCVN3_LETTER.get(sign) ?? sign).join(""),
};

/** A vowel and the sign behind it make one letter; these signs stand for marks, those for letters of their own. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: "\u0301",
  ø: "\u0300",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

const VNI: Encoding = {
  evidence: /[aeouyôö][øûïåäëü]/iu,
  own: /[øûïåäëüöñæî]/iu,
  decode: (text) =>
    text.replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/giu, (found, vowel, mark) =>
      typeof vowel === "string" && typeof mark === "string"
        ? (vniLetter(vowel) + (VNI_MARKS[mark.toLowerCase()] ?? "")).normalize("NFC")
        : vniLetter(found),
    ),
};

function vniLetter(sign: string): string {
  const letter = VNI_LETTERS[sign.toLowerCase()] ?? sign;
  return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
}

/** Letters that only Unicode has: what holds one is right as it stands. */
const UNICODE = /[\u0100-\u024F\u1E00-\u1EFF]|\p{M}/u;
/** Rows among which an old encoding shows itself, and cells enough to prove it. */
const HEAD = 200;
const PROOF = 2;

/** The sheet as its fonts show it, with the same grid unless some of its text is in an old encoding. */
export function decodedSheet(sheet: SheetSnapshot): DecodedSheet {
  const encoding = encodingOf(sheet);
  if (encoding === null) return { ...sheet, recoded: false };
  const { grid } = sheet;
  const cells = grid.values.flat().filter(isText);
  const isMostlyOld = countOf(cells, encoding.own) > countOf(cells, UNICODE);
  const values = grid.values.map((row) => decodedRow(row, encoding, isMostlyOld));
  return { ...sheet, grid: { ...grid, values }, recoded: true };
}

function encodingOf({ grid }: SheetSnapshot): Encoding | null {
  const texts = grid.values
    .slice(0, HEAD)
    .flat()
    .filter((value) => isText(value) && !UNICODE.test(value));
  return [TCVN3, VNI].find(({ evidence }) => countOf(texts, evidence) >= PROOF) ?? null;
}

/** Old and new text may stand in one sheet, seldom in one row: a text that could be either goes with its row. */
function decodedRow(
  row: readonly CellValue[],
  { own, decode }: Encoding,
  isMostlyOld: boolean,
): readonly CellValue[] {
  const isOld = row.some((value) => isText(value) && !UNICODE.test(value) && own.test(value));
  const isNew = countOf(row, UNICODE) > 0;
  const goesAlong = isOld ? !isNew : !isNew && isMostlyOld;
  return row.map((value) =>
    isText(value) && !UNICODE.test(value) && (goesAlong || own.test(value)) ? decode(value) : value,
  );
}

function isText(value: CellValue): value is string {
  return typeof value === "string" && value !== "";
}

function countOf(values: readonly CellValue[], pattern: RegExp): number {
  return values.reduce<number>(
    (sum, value) => sum + (isText(value) && pattern.test(value) ? 1 : 0),
    0,
  );
}

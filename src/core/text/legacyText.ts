import type { CellValue, DecodedSheet, SheetSnapshot } from "../model/grid";

/**
 * An encoding used by fonts before Unicode: the cells contain other characters than they display. Old lists are copied from
 * year to year, so whole sheets or columns in such an encoding still turn up.
 */
interface Encoding {
  /** Sequences of characters that only words in this encoding contain. */
  readonly evidence: RegExp;
  /** Characters that Vietnamese text in Unicode never contains. */
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

/** In VNI a vowel and the character after it form one letter: these characters are the marks of the vowel. */
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
/** Characters that are letters on their own. */
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

/** Letters that only Unicode has: a text with one of them needs no decoding. */
const UNICODE = /[\u0100-\u024F\u1E00-\u1EFF]|\p{M}/u;
/** Only the first rows are searched for an old encoding. */
const HEAD = 200;
/** Cells that are enough evidence of one. */
const PROOF = 2;

/** Returns the sheet as its fonts display it, with the same grid unless some of its text is in an old encoding. */
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

/** A sheet may mix old and new texts, a row seldom does: a text that could be either is treated like the rest of its row. */
function decodedRow(
  row: readonly CellValue[],
  { own, decode }: Encoding,
  isMostlyOld: boolean,
): readonly CellValue[] {
  const isOld = row.some((value) => isText(value) && !UNICODE.test(value) && own.test(value));
  const isNew = countOf(row, UNICODE) > 0;
  const decodesDoubtful = isOld ? !isNew : !isNew && isMostlyOld;
  return row.map((value) =>
    isText(value) && !UNICODE.test(value) && (decodesDoubtful || own.test(value))
      ? decode(value)
      : value,
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

import { mapCode } from "../../../src/files/sheet/shiftFormula";

/** Removes the prefixes of newer functions in files, because the calculation engine does not know them. */
export function withoutPrefixes(formula: string): string {
  return mapCode(formula, (code) => code.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, ""));
}

/** Functions that files prefix with `_xlfn._xlws.`; all other newer ones with `_xlfn.` alone. */
const worksheetFunctions = ["FILTER", "SORT"];
const newerFunctions = new Set(
  (
    "ACOT,ACOTH,ARABIC,BASE,BITAND,BITLSHIFT,BITOR,BITRSHIFT,BITXOR,CEILING.MATH,COMBINA,CONCAT,COT,COTH,CSC,CSCH," +
    "DAYS,DECIMAL,FILTERXML,FLOOR.MATH,FORMULATEXT,IFNA,IFS,ISFORMULA,ISOWEEKNUM,LET,MAXIFS,MINIFS,NUMBERVALUE,PDURATION," +
    "PERMUTATIONA,PHI,RANDARRAY,RRI,SEC,SECH,SEQUENCE,SHEET,SHEETS,SORTBY,SWITCH,TEXTJOIN,UNICHAR,UNICODE,UNIQUE,XLOOKUP," +
    "XMATCH,XOR,TEXTBEFORE,TEXTAFTER,TEXTSPLIT,VSTACK,HSTACK,TOCOL,TOROW,TAKE,DROP,CHOOSECOLS,CHOOSEROWS,LAMBDA,ARRAYTOTEXT," +
    "VALUETOTEXT,STDEV.S,STDEV.P,VAR.S,VAR.P,RANK.EQ,RANK.AVG,PERCENTILE.INC,PERCENTILE.EXC,PERCENTRANK.INC,QUARTILE.INC,MODE.SNGL"
  ).split(","),
);

/** Spells a formula as in a file: function names in capitals, newer ones with their prefix. */
export function fileFormula(formula: string): string {
  return mapCode(longThisRow(formula), (code) =>
    code.replace(
      /(?<![\w.!])([A-Za-z][A-Za-z0-9.]*)\(/g,
      (_, name: string) => `${fileFunction(name.toUpperCase())}(`,
    ),
  );
}

/** In files, `@` is always written as `#This Row`. */
function longThisRow(formula: string): string {
  return formula.replace(
    /\[@(?:\[((?:'[^]|[^\]'])+)\]|((?:'[^]|[^\]'])+))\]/g,
    (_, inner: string | undefined, plain: string | undefined) =>
      `[[#This Row],[${inner ?? plain ?? ""}]]`,
  );
}

function fileFunction(name: string): string {
  if (worksheetFunctions.includes(name)) return `_xlfn._xlws.${name}`;
  return newerFunctions.has(name) ? `_xlfn.${name}` : name;
}

import type { CellRef } from "../model/address";
import type { SheetText } from "../model/said";
import { foldedText } from "../text/foldedText";
import { foldedLetters } from "../text/prose";
import { isTaken } from "./forms/blocks";
import type { Taken } from "./forms/tables";
import type { Page, PageCell } from "./pages";

/** One line of a cell's text. */
export interface Statement {
  readonly at: CellRef;
  /** In NFC, without the dash or the number before it. */
  readonly text: string;
  /** As `foldedLetters`: each letter is where it is in the text. */
  readonly letters: string;
  /** The number or letter before it, as of a section: `II`, `3`; `""` for a dash or nothing. */
  readonly number: string;
  readonly isBullet: boolean;
  /** Its words before a colon, folded; the whole where there is none. */
  readonly label: string;
  /** The texts of the row's cells, folded, and which of them this is. */
  readonly beside: { readonly labels: readonly string[]; readonly at: number };
  /** What the label introduces: the words behind its colon, or else the cells to its right. */
  readonly values: readonly PageCell[];
}

const NUMBER = /^\(?(\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,4})\s*[.)]\s+|^([IVX]{1,4})\s*[-–:]\s*/u;
const BULLET = /^(?:[-–+*•]+\s*)+/u;
const NEXT_LABEL =
  /;\s+|\.\s+(?=\p{Lu}[^.:;]{2,40}:)|(?<=\d)\.\s+(?=\p{Lu})|\.\s+(?=(?:Có mặt|Vắng|Triệu tập|Dự họp|Tổng số)\s)/u;
/** A longer text before a colon is no label. */
const LONGEST = 60;

/** Returns what a page says outside its tables, line by line. */
export function statementsOf(page: Page, taken: readonly Taken[]): readonly Statement[] {
  return page.lines.flatMap(({ row, cells }) =>
    cells.flatMap((cell, i) =>
      typeof cell.value !== "string" || isTaken(taken, row, cell.column)
        ? []
        : cell.value.split(/[\r\n]+/u).flatMap((line) => statementIn(cell, line, cells, i)),
    ),
  );
}

/** Divides a statement where another begins: `Chủ trì: …; Thư ký: …`, `Triệu tập: 10. Chủ trì: …`, `Ngày họp: 15/12/2023. Có mặt 14`. */
export function labelledParts(statement: Statement): readonly Statement[] {
  const parts = statement.text.split(NEXT_LABEL);
  if (parts.length === 1) return [statement];
  const cell = { ...statement.at, value: "", text: "", folded: "" };
  return parts.flatMap((part) => statementIn(cell, part, [], 0));
}

function statementIn(
  cell: PageCell,
  line: string,
  row: readonly PageCell[],
  at: number,
): readonly Statement[] {
  const { sheet, column } = cell;
  const clean = line.normalize("NFC").replace(/\s+/gu, " ").trim();
  const written = clean.replace(BULLET, "");
  const [ahead = "", digits = "", roman = ""] = NUMBER.exec(written) ?? [];
  const text = written.slice(ahead.length).replace(BULLET, "");
  if (text === "") return [];
  const colon = text.indexOf(":");
  const isLabel = colon > 0 && colon <= LONGEST && !/\d$/.test(text.slice(0, colon));
  const inline = isLabel ? text.slice(colon + 1).trim() : "";
  const own = { ...cell, value: inline, text: inline, folded: foldedText(inline) };
  const others = row.slice(at + 1).filter((each) => each.text !== ":");
  return [
    {
      at: { sheet, row: cell.row, column },
      text,
      letters: foldedLetters(text),
      number: digits + roman,
      isBullet: written !== clean,
      label: foldedText(isLabel ? text.slice(0, colon) : text),
      beside: { labels: row.map(({ folded }) => folded), at },
      values: inline === "" ? others : [own],
    },
  ];
}

/** A statement as the texts beside a table are read. */
export function textOf({ text, at }: Statement): SheetText {
  return { ...at, text, written: text };
}

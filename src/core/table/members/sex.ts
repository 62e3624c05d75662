import type { DateReading } from "../../model/calendar";
import type { CellValue, Grid } from "../../model/grid";
import type { Member } from "../../model/table";
import { cellAt, fieldAt, type Cells } from "./cells";
import { foldedText } from "../../text/foldedText";
import { memoize } from "../../text/memoize";
import type { Layout } from "../layout";
import { readMark } from "../../text/mark";

type Sex = Member["sex"];

/** Returns a reader of the sex, in words or by ticks; if only women are ticked, the others are men. */
export function sexReader(
  { special }: Layout,
  { left }: Grid,
  offset: number,
): (cells: Cells) => Sex {
  const { birthBySex, sexMarks } = special;
  if (birthBySex)
    return (cells) => sexOfColumn(cells, birthBySex.male - left, birthBySex.female - left);
  if (sexMarks) {
    const { male, female } = sexMarks;
    return (cells) => {
      if (readMark(cells[female - left] ?? "") === "marked") return "female";
      return male === null || readMark(cells[male - left] ?? "") === "marked" ? "male" : null;
    };
  }
  return fieldAt(offset, memoize(sexOf));
}

function sexOf(value: CellValue): Sex {
  const folded = typeof value === "string" ? foldedText(value) : "";
  if (/^(?:nu|f|female|ba|co)$/.test(folded)) return "female";
  return /^(?:nam|m|male|ong)$/.test(folded) ? "male" : null;
}

function sexOfColumn(cells: Cells, male: number, female: number): Sex {
  const isMale = (cells[male] ?? "") !== "";
  const isFemale = (cells[female] ?? "") !== "";
  if (isMale === isFemale) return null;
  return isFemale ? "female" : "male";
}

/** Returns a reader of the date of birth, in a column of its own or in the one for the member's sex. */
export function birthReader(
  { special }: Layout,
  left: number,
  offset: number,
  read: (value: CellValue) => DateReading,
): (cells: Cells) => DateReading {
  const { birthBySex } = special;
  if (!birthBySex) return fieldAt(offset, read);
  const male = birthBySex.male - left;
  const female = birthBySex.female - left;
  return (cells) => read(cellAt(cells, male) || cellAt(cells, female));
}

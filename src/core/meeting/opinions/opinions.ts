import { datesIn } from "../../text/date";
import { foldedText } from "../../text/foldedText";
import { readMark } from "../../text/mark";
import type { Opinion, Recorded } from "../../model/meeting";
import { dayIn, fieldsOf, recorded, textIn } from "../entryValues";
import type { Entry } from "../forms/form";
import type { PageCell } from "../pages";
import { addressedIn } from "./addressee";
import type { OpinionField } from "./opinionForm";

const CELLS = ["who", "text", "to", "answer", "due", "done"] as const;

export function opinionOf(entry: Entry<OpinionField>, countsFrom1904: boolean): Recorded<Opinion> {
  const { text, person } = fieldsOf(entry, countsFrom1904);
  const done = doneIn(entry.cell("done")) ?? openIn(entry.cell("open"));
  const value = {
    who: person("who"),
    text: text("text") ?? entry.key.text,
    to: text("to") ?? (entry.group && addressedIn(entry.group.text)),
    answer: text("answer") ?? answerInStatus(entry.cell("done")),
    due: dueIn(entry.cell("due"), countsFrom1904),
    done,
  };
  return recorded(entry, value, CELLS);
}

/** A deadline as its day where there is nothing but a day, else as its words. */
export function dueIn(cell: PageCell | null, countsFrom1904: boolean): string | null {
  const words = textIn(cell);
  if (words === null) return null;
  return isDayAlone(cell, words) ? (dayIn(cell, countsFrom1904) ?? words) : words;
}

function isDayAlone(cell: PageCell | null, words: string): boolean {
  if (typeof cell?.value === "number") return true;
  const { found } = datesIn(words);
  const rest = words.replace(/\d+/gu, " ");
  return (
    found.length === 1 && /^(?:trước|đến|hạn|ngày|tháng|năm|hết|chậm nhất|[\s./-])*$/iu.test(rest)
  );
}

const OPEN =
  /^(?:chua|dang|khong|cho |tiep tuc|ton|se )|chua (?:giai quyet|xong|tra loi|thuc hien)/;
const CLOSED =
  /^(?:da |duoc )?(?:giai quyet|xong|hoan thanh|thuc hien|tra loi|xu ly|dat|khac phuc|dong|roi|tiep thu)|^(?:co|da)$/;

/** True or false only where words or a mark say so. */
function doneIn(cell: PageCell | null): boolean | null {
  if (cell === null) return null;
  const mark = readMark(cell.value);
  if (mark === "marked") return true;
  if (OPEN.test(cell.folded)) return false;
  return CLOSED.test(cell.folded) ? true : null;
}

/** A mark in the column of what is not done yet. */
function openIn(cell: PageCell | null): false | null {
  return cell !== null && readMark(cell.value) === "marked" ? false : null;
}

/** A column of results may contain the answer itself. */
function answerInStatus(cell: PageCell | null): string | null {
  const words = textIn(cell);
  return words !== null && foldedText(words).split(" ").length > 5 ? words : null;
}

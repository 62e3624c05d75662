import type { Writing } from "../../app/ports";
import type { Progress } from "../../core/model/failure";
import { MARK_NAME, parseMark, type Mark } from "../marks/mark";
import { nameFormula } from "../marks/nameFormula";
import { roundTrip } from "../roundTrip";

/** After this long it is said that nothing is known: the user has waited for the failure already. */
const PATIENCE = 10_000;

/** What the workbook says of a run that failed. */
interface LookBack {
  readonly progress: Progress;
  /** True where another run has begun since the workbook was read. */
  readonly isOvertaken: boolean;
}

/**
 * What a run that failed has written, by the marks that the workbook bears now: it is looked at, never concluded from how
 * the run ended. Two round trips; `unknown` where Excel does not answer them either.
 */
export async function lookBack(
  context: Excel.RequestContext,
  writing: Writing,
  run: string,
): Promise<LookBack> {
  try {
    const sheets = await marksIn(context);
    const known = [run, ...writing.reading.runs];
    const isOvertaken = sheets.some(({ mark }) => mark && !known.includes(mark.run));
    return { progress: progressIn(sheets, writing, run), isOvertaken };
  } catch {
    return { progress: { kind: "unknown" }, isOvertaken: false };
  }
}

function progressIn(sheets: readonly MaybeMarked[], writing: Writing, run: string): Progress {
  const named = (test: (sheet: MaybeMarked) => boolean) =>
    sheets.filter(test).map(({ name }) => name);
  const isAdded = additionOf(writing);
  return {
    kind: "known",
    done: named(({ mark }) => mark?.state === "done" && mark.run === run),
    // Whichever run left it so, the sheet is not to be relied on.
    partly: named(({ name, mark }) => (mark ? mark.state !== "done" : isAdded(name))),
  };
}

/** Whether a sheet without a mark is one that this run added: it may have ended before the mark. */
function additionOf({ report, reading: { takenNames, own } }: Writing): (name: string) => boolean {
  const before = [...takenNames, ...own.map(({ name }) => name)];
  return (name) =>
    !before.includes(name) && report.sheets.some((sheet) => name.startsWith(sheet.name));
}

interface MaybeMarked {
  readonly name: string;
  readonly mark: Mark | null;
}

async function marksIn(context: Excel.RequestContext): Promise<readonly MaybeMarked[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await roundTrip(context, PATIENCE);
  const asked = sheets.items.map((sheet) => ({
    name: sheet.name,
    mark: sheet.names.getItemOrNullObject(MARK_NAME).load("formula"),
  }));
  await roundTrip(context, PATIENCE);
  return asked.map(({ name, mark }) => ({
    name,
    mark: mark.isNullObject ? null : parseMark(nameFormula(mark)),
  }));
}

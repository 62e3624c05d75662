import { refusalOf } from "./refusal";
import { agrees, type Observed, type Outcome, type Scratch, type Statement } from "./statement";

/** How a statement came out; `disagrees` is the news. */
export type Verdict = "agrees" | "disagrees" | "notRun" | "tooOld";

export interface Result {
  readonly statement: Statement;
  readonly verdict: Verdict;
  /** Null where it was not tried. */
  readonly outcome: Outcome | null;
}

/** All sheets that a statement makes have names that start so, and are removed. */
export const SCRATCH = "xlcb thử";

/** Tries one statement on a sheet of its own. */
export async function tryOut(statement: Statement): Promise<Result> {
  const { observe, needs, believed } = statement;
  if (!observe) return { statement, verdict: "notRun", outcome: null };
  if (needs && !Office.context.requirements.isSetSupported("ExcelApi", needs))
    return { statement, verdict: "tooOld", outcome: null };
  const outcome = await outcomeOf(observe);
  return { statement, verdict: agrees(believed, outcome) ? "agrees" : "disagrees", outcome };
}

async function outcomeOf(observe: (scratch: Scratch) => Promise<Observed>): Promise<Outcome> {
  try {
    const value = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(SCRATCH);
      await context.sync();
      return observe({ context, sheet });
    });
    return { value };
  } catch (error) {
    return { refusal: refusalOf(error) };
  } finally {
    await tidy();
  }
}

/** Removes every sheet that a statement made, a very hidden one too. */
async function tidy(): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    for (const sheet of sheets.items.filter(({ name }) => name.startsWith(SCRATCH))) {
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  });
}

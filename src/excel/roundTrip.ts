import { ExcelFailure, excelFailure, failureOf } from "./failure";

/** On the web a round trip has been seen to wait for ever; nobody should have to. */
const LIMIT = 45_000;

/** How long Excel may take to say whether a cell is being edited. */
const ANSWER = 3_000;

/**
 * One round trip. Rejects with an `ExcelFailure`; after a timeout the batch may still land. Excel delays a batch while
 * a cell is being edited, however long that takes: the limit begins anew as long as it is.
 */
export async function roundTrip(context: Excel.RequestContext, limit = LIMIT): Promise<void> {
  const answer = context.sync();
  try {
    while (!(await isSettled(answer, limit)))
      if (!(await isCellEdited())) throw new ExcelFailure("timeout", "Timeout");
    await answer;
  } catch (error) {
    throw failureOf(error);
  }
}

/** False after the limit. */
async function isSettled(answer: Promise<unknown>, limit: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, limit);
  });
  const settled = answer.then(
    () => true,
    () => true,
  );
  const first = await Promise.race([settled, late]);
  clearTimeout(timer);
  return first;
}

/** A batch that is not to wait for the end of an edit is refused during one. False where Excel does not answer. */
export async function isCellEdited(): Promise<boolean> {
  const asked = Excel.run(async (context) => {
    context.application.load("calculationMode");
    await context.sync();
    return false;
  }).catch((error: unknown) => excelFailure(error)?.kind === "editing");
  return (await isSettled(asked, ANSWER)) && asked;
}

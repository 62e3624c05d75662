import type { EditOutcome } from "../../app/ports";
import type { RefusedEdit, SourceEdit } from "../../core/model/sourceEdit";
import { failureOf } from "../failure";
import { lookAt, refusalOf, type Seen } from "./seenRow";
import { fatesOf } from "./fates";
import { putBack } from "./putBack";
import { writeEdits, type WrittenEdit } from "./writeEdits";

/** So many go into one batch: each takes about a kilobyte of request and response. */
const AT_ONCE = 500;

/**
 * Applies edits whose cells and rows are still as they were read; nothing else is written. Two round trips for every 500: one
 * to look, one that reads each row, writes the cell and reads it again. One more where a row had moved between the two: what
 * was written there is put back. A failure is returned with what became of the edits; those not mentioned were not made.
 */
export async function editCells(
  context: Excel.RequestContext,
  edits: readonly SourceEdit[],
): Promise<EditOutcome> {
  let outcome: EditOutcome = { written: [], refused: [], open: [], failure: null };
  for (let first = 0; first < edits.length && !outcome.failure; first += AT_ONCE)
    outcome = joined(outcome, await editSome(context, edits.slice(first, first + AT_ONCE)));
  return outcome;
}

async function editSome(
  context: Excel.RequestContext,
  edits: readonly SourceEdit[],
): Promise<EditOutcome> {
  let fresh: readonly Seen[] = [];
  try {
    const seen = await lookAt(context, edits);
    const refused = seen.flatMap((each) => {
      const why = refusalOf(each);
      return why ? [{ edit: each.edit, why }] : [];
    });
    fresh = seen.filter((each) => refusalOf(each) === null);
    const written = fresh.length > 0 ? await writeEdits(context, fresh) : [];
    return joined(
      { written: [], refused, open: [], failure: null },
      await settled(context, written),
    );
  } catch (error) {
    const failure = failureOf(error);
    return { ...(await fatesOf(context, fresh, failure)), refused: [], failure };
  }
}

/** What became of the edits of a batch that ended well. What was written by mistake is put back. */
async function settled(
  context: Excel.RequestContext,
  edits: readonly WrittenEdit[],
): Promise<EditOutcome> {
  const wrong = edits.filter(({ refusal }) => refusal !== null);
  const open = await putBack(context, wrong);
  return {
    written: edits.flatMap(({ seen: { edit }, refusal }) => (refusal ? [] : [edit])),
    refused: wrong.flatMap(({ seen: { edit }, refusal: why }): RefusedEdit[] =>
      why && !open.includes(edit) ? [{ edit, why }] : [],
    ),
    open,
    failure: null,
  };
}

function joined(one: EditOutcome, other: EditOutcome): EditOutcome {
  return {
    written: [...one.written, ...other.written],
    refused: [...one.refused, ...other.refused],
    open: [...one.open, ...other.open],
    failure: other.failure,
  };
}

import { LAST_ROW, parseA1, type Rect } from "../../core/model/address";
import { FINDINGS, SUMMARY } from "../../core/report/keys";
import { NOTICE_NAME } from "../marks/areaName";
import { ownershipOf, type Owned } from "../marks/ownership";
import { isTurn } from "../marks/turn";
import { staysText } from "../plainText";
import { namesOf, probe, usedOf } from "../read/probe";
import { listSheets } from "../read/sheetList";
import { roundTrip } from "../roundTrip";
import { rangeOf } from "../values";
import { writeBase, writeNumberFormat } from "./writeStyle";

/** Sheets of ours that may carry the notice, by their keys: the first one that can be written does. */
const PLACES: readonly string[] = [FINDINGS.key, SUMMARY.key];

const SIZE = 13;

/** A sheet of ours that can be written, and the end of what is on it. */
interface Place {
  readonly sheet: Excel.Worksheet;
  readonly owned: Owned;
  readonly used: Rect | null;
  /** Fails where a run has written since. */
  readonly check: () => void;
}

/**
 * Writes one line below everything on `Kiểm tra`, or else on `Tổng hợp`, in three round trips; a notice that is there
 * already is replaced, and the next run clears it. Does nothing where neither sheet is there or may be written.
 */
export async function leaveNotice(context: Excel.RequestContext, text: string): Promise<void> {
  const place = await placeIn(context);
  if (!place) return;
  const { sheet, owned, used, check } = place;
  const before = owned.areaNames.find(({ name }) => name.toLowerCase() === NOTICE_NAME);
  const row = parseA1(before?.address ?? "")?.top ?? rowBelow(owned, used);
  if (row > LAST_ROW) return;
  const range = rangeOf(sheet, { top: row, left: 0, bottom: row, right: 0 });
  check();
  if (before) sheet.names.getItem(NOTICE_NAME).delete();
  sheet.names.add(NOTICE_NAME, range).visible = false;
  writeBase(range, SIZE);
  range.format.font.bold = true;
  if (!staysText(text)) writeNumberFormat(range, "@");
  range.formulas = [[text]];
  await roundTrip(context);
}

async function placeIn(context: Excel.RequestContext): Promise<Place | null> {
  const { sheets, cache, workbook } = await listSheets(context);
  if (workbook.isReadOnly) return null;
  const probes = sheets.map((sheet) => ({
    ...probe(sheet, false),
    protection: sheet.protection.load("protected"),
  }));
  await roundTrip(context);
  const { own } = ownershipOf(probes.map(namesOf), cache);
  const turns = probes.flatMap(({ sheet, names }) =>
    names.items.filter(({ name }) => isTurn(name)).map(({ name }) => ({ sheet, name })),
  );
  const check = () => {
    for (const { sheet, name } of turns) sheet.names.getItem(name).load("name");
  };
  const places = probes.flatMap((each): readonly Place[] => {
    const owned = own.find(({ id }) => id === each.sheet.id);
    return owned && isOurs(owned) && !each.protection.protected
      ? [{ sheet: each.sheet, owned, used: usedOf(each), check }]
      : [];
  });
  const placeOf = (key: string) => places.find(({ owned }) => owned.key === key);
  return PLACES.map(placeOf).find((place) => place !== undefined) ?? null;
}

/** Without a mark the next run would take the notice for somebody's note. */
function isOurs({ mark }: Owned): boolean {
  return mark !== null && !mark.newer;
}

function rowBelow({ areas }: Owned, used: Rect | null): number {
  return Math.max(-1, used?.bottom ?? -1, ...areas.map(({ rect }) => rect.bottom)) + 1;
}

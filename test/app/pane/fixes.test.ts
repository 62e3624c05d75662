import { afterEdit, afterSettling, begun, latestFix, type Fix } from "../../../src/app/pane/fixes";
import type { SourceEdit } from "../../../src/core/model/sourceEdit";

const edit = (id: number): SourceEdit => ({
  id,
  ...{ sheetId: "{1}", sheet: "Xếp loại", row: id, column: 3 },
  ...{ from: "HTT", to: "HTTNV", heading: "Chi bộ xếp loại" },
  member: { name: "Lê An", key: "lê an", isAlone: true },
  asRead: { left: 0, values: [1, "Lê An", "", "HTT"] },
});

const fix = (id: number, ...edits: readonly SourceEdit[]): Fix => ({ id, edits, open: [] });

test("a fix is on record before it is written, but cannot be undone yet", () => {
  const fixes = begun([fix(0, edit(0))], 1, [edit(1)]);
  expect(fixes).toEqual([fix(0, edit(0)), { id: 1, edits: [], open: [edit(1)] }]);
  expect(latestFix({ fixes })).toEqual(fix(0, edit(0)));
});

test("what was read back is settled, and what nobody knows stays open", () => {
  const refused = [{ edit: edit(3), why: "changed" as const }];
  const event = { type: "edited" as const, id: 0, undo: false, refused };
  const { fixes, news } = afterEdit(begun([], 0, [edit(1), edit(2), edit(3)]), {
    ...event,
    ...{ written: [edit(1)], open: [edit(2)] },
  });
  expect(fixes).toEqual([{ id: 0, edits: [edit(1)], open: [edit(2)] }]);
  expect(news).toEqual({ kind: "fixed", count: 1, refused, open: 1 });
});

test("a fix of which nothing was written leaves nothing to undo", () => {
  const event = { type: "edited" as const, id: 0, undo: false, written: [], refused: [], open: [] };
  expect(afterEdit(begun([], 0, [edit(1)]), event).fixes).toEqual([]);
});

test("an open edit that a later reading finds made can be undone, the others may still come", () => {
  const fixes = afterSettling([{ id: 0, edits: [], open: [edit(1), edit(2)] }], 0, [2]);
  expect(fixes).toEqual([{ id: 0, edits: [edit(2)], open: [edit(1)] }]);
});

test("what cannot be taken back stays on record, behind the earlier fixes", () => {
  const event = { type: "edited" as const, id: 1, undo: true, open: [] };
  const { fixes } = afterEdit([fix(0, edit(0)), fix(1, edit(1), edit(2))], {
    ...event,
    written: [edit(1)],
    refused: [{ edit: edit(2), why: "changed" }],
  });
  expect(fixes).toEqual([fix(1, edit(2)), fix(0, edit(0))]);
  const whole = afterEdit(fixes, { ...event, id: 0, written: [edit(0)], refused: [] });
  expect(whole.fixes).toEqual([fix(1, edit(2))]);
});

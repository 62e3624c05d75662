import { describeVi } from "../../src/app/describeVi";
import { summarise } from "../../src/app/summarise";
import { a1, parseA1, type Cell } from "../../src/core/model/address";
import { hasTable } from "../../src/core/table/findTables";
import { onExcel } from "../../src/excel/workbook";
import { setContent } from "../../workbench/host/book/cellInput";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import type { Fault, FaultPlan } from "../../workbench/host/faults";
import { plainBranch } from "../support/branchWorkbook";
import { isDeep } from "../support/cases";
import { stateOf } from "../support/faults/bookState";
import { copyWorkbook } from "../support/faults/copyWorkbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";

const NOTE = "hỏi lại đồng chí Hà";
const SHEET = "Tổng hợp";

/** A run reads in three round trips, marks the sheets, fills them, reads back, and merges cells in the last. */
const MARKING = 4;
const FILLING = 5;
const MERGING = 7;
const ROUND_TRIPS = isDeep ? [1, 2, 3, MARKING, FILLING, 6, MERGING] : [FILLING, MERGING];

/** Summarises once, and returns where the moved notes are said to be. */
async function moved(workbook: HostWorkbook, faults: FaultPlan = {}): Promise<readonly string[]> {
  await openInExcel(workbook, { faults, floor: "1.13" });
  const { written } = await onExcel(hasTable)((port) =>
    summarise(port, { choice: {}, now: "15/12/2025 14:05", describe: describeVi }),
  );
  return written.movedNotes.map((cell) => `${cell.sheet}!${a1(cell)}`);
}

function type(workbook: HostWorkbook, { row, column }: Cell, sheet = SHEET): void {
  const index = workbook.sheets.findIndex(({ name }) => name === sheet);
  setContent(workbook, index, row, column, NOTE);
}

/** The contents of a sheet by their cells, apart from the note. */
function contents(workbook: HostWorkbook, sheet = SHEET) {
  const cells = Array.from(stateOf(workbook).get(sheet) ?? []).filter(([key]) =>
    /^[A-Z]+\d+$/u.test(key),
  );
  const isNote = ([, content]: [string, string]) => content.trim() === NOTE;
  return {
    ours: cells.filter((cell) => !isNote(cell)),
    notes: cells.filter(isNote).map(([key]) => `${sheet}!${key}`),
  };
}

let summarised: HostWorkbook;
let ours: readonly (readonly [string, string])[];
/** Cells of ours: a text, a figure, an empty one, and one that is merged with the cell to its left. */
let places: Readonly<Record<string, Cell>>;

beforeAll(async () => {
  await startStandIn();
  summarised = plainBranch(3);
  await moved(summarised);
  ({ ours } = contents(summarised));
  places = { text: { row: 0, column: 0 }, empty: { row: 0, column: 1 }, ...found(summarised) };
});

function found({ sheets }: HostWorkbook): Readonly<Record<"figure" | "merged", Cell>> {
  const merges = sheets.find(({ name }) => name === SHEET)?.merges ?? [];
  const merge = merges.find(({ left, right }) => right > left);
  const [formula = ""] = ours.find(([, content]) => content.startsWith("=")) ?? [];
  const figure = parseA1(formula);
  if (!merge || !figure) throw new Error("A sheet without merged cells or formulas");
  return {
    figure: { row: figure.top, column: figure.left },
    merged: { row: merge.top, column: merge.right },
  };
}

describe.each(isDeep ? ["text", "empty", "figure", "merged"] : ["merged"])(
  "what is typed over a cell: %s",
  (name) => {
    test("since the last run is moved beside, and that is said once", async () => {
      const workbook = copyWorkbook(summarised);
      type(workbook, places[name]!);
      const said = await moved(workbook);
      expect(said).toHaveLength(1);
      expect(contents(workbook)).toEqual({ ours, notes: said });
      expect(await moved(workbook)).toEqual([]);
      expect(contents(workbook)).toEqual({ ours, notes: said });
    });

    test.each(ROUND_TRIPS)("before round trip %i is not lost", async (at) => {
      const workbook = copyWorkbook(summarised);
      const before = (now: HostWorkbook) => {
        type(now, places[name]!);
      };
      const said = [...(await moved(workbook, { [at]: { before } })), ...(await moved(workbook))];
      expect(said).toHaveLength(1);
      expect(contents(workbook)).toEqual({ ours, notes: said });
    });

    test("before the marking is not lost with the answer to the filling", async () => {
      const workbook = copyWorkbook(summarised);
      const before = (now: HostWorkbook) => {
        type(now, places[name]!);
      };
      const unanswered: Fault = { error: { code: "GeneralException", lands: true } };
      await moved(workbook, { [MARKING]: { before }, [FILLING]: unanswered });
      const found = contents(workbook);
      expect(found.ours).toEqual(ours);
      expect(found.notes).toHaveLength(1);
    });
  },
);

test("what is typed on a new sheet before it is filled is moved beside", async () => {
  const workbook = plainBranch(3);
  const before = (now: HostWorkbook) => {
    type(now, places["text"]!);
  };
  const said = await moved(workbook, { [FILLING]: { before } });
  expect(contents(workbook)).toEqual({ ours, notes: said });
});

describe("what is typed over a list with more cells than have traces", () => {
  const LIST = "Đề xuất của các chủ thể";
  /** The name of a member. */
  const place: Cell = { row: 300, column: 1 };
  let list: HostWorkbook;

  beforeAll(async () => {
    list = plainBranch(700);
    await moved(list);
  });

  test("only its rows have traces", () => {
    expect(String(list.settings.get("xepLoaiChiBo.sheets"))).toContain('"~');
  });

  const before = (workbook: HostWorkbook) => {
    type(workbook, place, LIST);
  };

  test.each(isDeep ? [0, FILLING] : [0])("before round trip %i is moved beside", async (at) => {
    const workbook = copyWorkbook(list);
    if (at === 0) before(workbook);
    const said = await moved(workbook, { [at]: { before } });
    expect(said).toHaveLength(1);
    expect(contents(workbook, LIST)).toEqual({ ours: contents(list, LIST).ours, notes: said });
  });
});

import { gather } from "../../src/core/committee/gather";
import type { Gathering } from "../../src/core/model/committee";
import type { CellValue } from "../../src/core/model/grid";
import { BRANCH_LIST } from "../../src/core/report/committee/branchList";
import { CAPS } from "../../src/core/report/committee/caps";
import { DATA } from "../../src/core/report/committee/data";
import { dataHeader } from "../../src/core/report/committee/dataColumns";
import { FORM_6F, STATISTICS } from "../../src/core/report/committee/statistics";
import { TOTAL } from "../../src/core/report/committee/total";
import { readOwnSheet } from "../../src/files/readSnapshot";
import { committeeWorkbook, earlierRun } from "../../workbench/cli/gather/workbook";
import { setContents } from "../../workbench/host/book/cellInput";
import { saveWorkbook } from "../../workbench/xlsx/write/saveWorkbook";
import { generatedCommittee } from "../support/committee/committee";
import { receivedFrom } from "../support/committee/received";
import { startStandIn } from "../support/openWorkbook";
import { opened } from "../workbench/xlsx/opened";
import { throughOffice } from "./office";

const { expected, files } = generatedCommittee(12, 3);
const received = files.map(receivedFrom);

async function written(gathering: Gathering, earlier: Uint8Array | null): Promise<Uint8Array> {
  const file = await committeeWorkbook({ gathering, expected, earlier });
  if ("wrong" in file) throw new Error(file.wrong);
  return file;
}

/** The values of the sheets with numbers; programs differ in the last digits of a share. */
function numbersOf(file: Uint8Array): readonly (readonly (readonly CellValue[])[])[] {
  return [TOTAL, CAPS, BRANCH_LIST, STATISTICS, FORM_6F].map(({ key }) =>
    (readOwnSheet(file, key)?.values ?? []).map((cells) =>
      cells.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(10)) : cell)),
    ),
  );
}

/** Types a level for every third member, as a committee does that decides otherwise. */
async function decidedIn(file: Uint8Array): Promise<Uint8Array> {
  const book = await opened(file);
  const sheet = book.workbook.sheets.findIndex(({ name }) => name === DATA.name);
  const { values } = readOwnSheet(file, DATA.key) ?? { values: [] };
  const [headers = []] = values;
  const [proposed, decided] = (["proposed", "decided"] as const).map((name) =>
    headers.indexOf(dataHeader(name)),
  );
  values.forEach((cells, row) => {
    const level = cells[proposed!] === "HTNV" ? "HTTNV" : "HTNV";
    if (row > 0 && row % 3 === 0 && cells[proposed!] !== "")
      setContents(book.workbook, sheet, row, decided!, [[level]]);
  });
  return saveWorkbook(book);
}

let first = new Uint8Array();
let edited = new Uint8Array();
let recalculated: Readonly<Record<"first" | "edited", Uint8Array>> = { first, edited };

beforeAll(async () => {
  await startStandIn();
  first = Uint8Array.from(await written(gather(received, { expected }), null));
  edited = Uint8Array.from(await decidedIn(first));
  recalculated = throughOffice({ first, edited });
});

test("the numbers are those that LibreOffice computes itself", () => {
  expect(numbersOf(recalculated.first)).toEqual(numbersOf(first));
});

test("after levels are decided in the file, recalculating and gathering again agree", async () => {
  const { decisions, branchDecisions } = earlierRun(edited);
  expect(decisions.length).toBeGreaterThan(20);
  const again = await written(gather(received, { expected, decisions, branchDecisions }), edited);
  expect(numbersOf(again)).toEqual(numbersOf(recalculated.edited));
  expect(numbersOf(again)).not.toEqual(numbersOf(first));
  expect(earlierRun(again).decisions).toEqual(decisions);
});

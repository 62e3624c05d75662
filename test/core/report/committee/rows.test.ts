import { gather } from "../../../../src/core/committee/gather";
import { CAPS } from "../../../../src/core/report/committee/caps";
import { BRANCH_LIST } from "../../../../src/core/report/committee/branchList";
import { TOTAL } from "../../../../src/core/report/committee/total";
import { generatedCommittee } from "../../../support/committee/committee";
import { receivedFrom } from "../../../support/committee/received";
import { committeeSheets } from "../../../support/committee/sheets";

const { files } = generatedCommittee(60, 3);
const received = files.map(receivedFrom);
/** As many branches as end on various places of a page. */
const COMMITTEES = [12, 25, 40, 50, 54, 56, 58, 60, 62, 64].map((count) =>
  committeeSheets(gather(received.slice(0, count), { expected: null })),
);

/** The numbered rows of a table, each with its number on the sheet and the formulas in it. */
function formulasOn(sheets: ReturnType<typeof committeeSheets>, key: string) {
  const rows = sheets.get(key)?.blocks[0]?.contents ?? [];
  return rows.flatMap(([number, ...cells], at) =>
    typeof number === "number"
      ? [
          {
            row: at + 1,
            number,
            formulas: cells.flatMap((cell) =>
              typeof cell === "object" && cell !== null ? [cell.formula] : [],
            ),
          },
        ]
      : [],
  );
}

test.each([TOTAL, CAPS])(
  "however many pages $name takes, its formulas are about their own row",
  ({ key }) => {
    for (const { row, formulas } of COMMITTEES.flatMap((sheets) => formulasOn(sheets, key)))
      for (const formula of formulas)
        for (const [, column, at] of formula
          .replace(/'[^']+'![$A-Z\d:]+/gu, "")
          .matchAll(/\$?([A-Z])(\d+)/gu))
          expect([formula, column, Number(at)]).toEqual([formula, column, row]);
  },
);

test("the list of branches marks what is decided in the line of the same branch", () => {
  for (const sheets of COMMITTEES) {
    const lines = new Map(formulasOn(sheets, TOTAL.key).map(({ number, row }) => [number, row]));
    for (const { number, formulas } of formulasOn(sheets, BRANCH_LIST.key))
      for (const formula of formulas)
        expect(formula).toContain(`'${TOTAL.name}'!$P$${String(lines.get(number))}=`);
  }
});

import { gather } from "../../../src/core/committee/gather";
import { DATA } from "../../../src/core/report/committee/data";
import { TOTAL } from "../../../src/core/report/committee/total";
import { roomOn } from "../../../src/core/report/page/pages";
import { generatedCommittee } from "../../support/committee/committee";
import { receivedFrom } from "../../support/committee/received";
import { committeeSheets } from "../../support/committee/sheets";
import { pagesOf, printedWidth, signedRow } from "../../support/laidOut";

function sheetsOf(branches: number) {
  const { expected, files } = generatedCommittee(branches, 3);
  return committeeSheets(gather(files.map(receivedFrom), { expected }), expected);
}

test("the committee's table is as wide as the paper at most", () => {
  const { columnWidths, page } = sheetsOf(3).get(TOTAL.key)!;
  expect(printedWidth(columnWidths)).toBeLessThanOrEqual(roomOn(page).width);
});

test.each([3, 11, 12, 13, 14, 40])(
  "of %d branches, no signatures have a page of their own",
  (count) => {
    for (const [key, sheet] of sheetsOf(count)) {
      const signed = key === DATA.key ? null : signedRow(sheet);
      if (signed === null) continue;
      const pages = pagesOf(sheet);
      const charts = sheet.charts.map(({ position }) => position.top);
      const above = sheet.blocks[0]!.contents.flatMap((cells, row) =>
        row < signed && cells.some((content) => content !== null) ? row : [],
      );
      const last = Math.max(...above, ...charts);
      expect([key, pages[last]]).toEqual([key, pages[signed]]);
    }
  },
);

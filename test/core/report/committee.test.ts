import { describeVi } from "../../../src/app/describeVi";
import { gather } from "../../../src/core/committee/gather";
import { committeeReport } from "../../../src/core/report/committee/committeeReport";
import { DATA } from "../../../src/core/report/committee/data";
import { roomOn } from "../../../src/core/report/page/pages";
import { generatedCommittee } from "../../support/committee/committee";
import { receivedFrom } from "../../support/committee/received";
import { pagesOf, printedWidth, signedRow } from "../../support/laidOut";

function printed(branches: number) {
  const { expected, files } = generatedCommittee(branches, 3);
  const { sheets } = committeeReport(gather(files.map(receivedFrom), { expected }), {
    now: "16/12/2025 08:00",
    expected,
    dataSheet: DATA.name,
    describe: describeVi,
    describeCommittee: ({ code }) => code,
    describeFile: ({ file }) => file,
  });
  return sheets.filter(({ key }) => key !== DATA.key);
}

test("the committee's sheets are as wide as the paper at most", () => {
  for (const { name, columnWidths, page } of printed(3))
    expect([name, printedWidth(columnWidths) <= roomOn(page).width]).toEqual([name, true]);
});

test.each([3, 11, 12, 13, 14, 40])(
  "of %d branches, no signatures have a page of their own",
  (count) => {
    for (const sheet of printed(count)) {
      const signed = signedRow(sheet);
      if (signed === null) continue;
      const pages = pagesOf(sheet);
      const charts = sheet.charts.map(({ position }) => position.top);
      const above = sheet.blocks[0]!.contents.flatMap((cells, row) =>
        row < signed && cells.some((content) => content !== null) ? row : [],
      );
      const last = Math.max(...above, ...charts);
      expect([sheet.name, pages[last]]).toEqual([sheet.name, pages[signed]]);
    }
  },
);

import { gather } from "../../../src/core/committee/gather";
import { CAPS } from "../../../src/core/report/committee/caps";
import { DATA } from "../../../src/core/report/committee/data";
import { TOTAL } from "../../../src/core/report/committee/total";
import { roomOn } from "../../../src/core/report/page/pages";
import { generatedCommittee } from "../../support/committee/committee";
import { receivedFrom } from "../../support/committee/received";
import { committeeSheets, linesOn } from "../../support/committee/sheets";
import { pagesOf, printedWidth, signedRow } from "../../support/laidOut";

function gatheringOf(branches: number) {
  const { expected, files } = generatedCommittee(branches, 3);
  return gather(files.map(receivedFrom), { expected });
}

function sheetsOf(branches: number) {
  const { expected } = generatedCommittee(branches, 3);
  return committeeSheets(gatheringOf(branches), expected);
}

test("the committee's table is as wide as the paper at most", () => {
  const { columnWidths, page } = sheetsOf(3).get(TOTAL.key)!;
  expect(printedWidth(columnWidths)).toBeLessThanOrEqual(roomOn(page).width);
});

test.each([3, 12, 40])(
  "of %d branches, the header of the table is repeated only on pages with rows of it",
  (count) => {
    const sheet = sheetsOf(count).get(TOTAL.key)!;
    const pages = pagesOf(sheet);
    const numbered = sheet.blocks[0]!.contents.flatMap(([number], row) =>
      typeof number === "number" ? row : [],
    );
    expect(new Set(pages.slice(numbered[0]))).toEqual(new Set(numbered.map((row) => pages[row])));
  },
);

test("people who count against the cap are listed by group and points, with places that equal points share", () => {
  const lines = linesOn(sheetsOf(12).get(CAPS.key));
  const from = lines.findIndex((cells) => cells.includes("Thứ tự trong nhóm"));
  const ranked = lines.slice(from + 1).filter((cells) => cells.length === 7);
  const { caps } = gatheringOf(12);
  const groups = caps.filter(({ cap }) => cap.group !== "");
  const points = (cells: readonly unknown[]) => Number(cells[4]);
  expect(ranked).toHaveLength(groups.reduce((sum, { cap }) => sum + cap.outstanding, 0));
  for (const { cap } of groups) {
    const own = ranked.filter((cells) => cells[3] === cap.group);
    expect(own.map(points)).toEqual(own.map(points).sort((a, b) => b - a));
    expect(own.map((cells) => cells[5])).toEqual(
      own.map((cells) => 1 + own.filter((other) => points(other) > points(cells)).length),
    );
  }
});

test("nobody is asked to type a level into the line of totals", () => {
  const { styles, blocks } = sheetsOf(3).get(TOTAL.key)!;
  const total = blocks[0]!.contents.findIndex((cells) => cells[1] === "Tổng cộng");
  const filled = styles.filter(
    ({ areas, style }) =>
      style.fill !== undefined && areas.some(({ top, bottom }) => top <= total && total <= bottom),
  );
  expect(filled).toEqual([]);
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

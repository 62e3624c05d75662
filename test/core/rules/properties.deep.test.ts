import fc from "fast-check";
import type { CellEdit, Finding } from "../../../src/core/model/finding";
import { LEVELS } from "../../../src/core/model/level";
import type { CellValue, Snapshot } from "../../../src/core/model/grid";
import { review } from "../../../src/core/review";
import { checkTable } from "../../../src/core/rules/index";
import { SCHEMES } from "../../../src/core/schemes/schemes";
import { cases } from "../../support/cases";
import { gotVotes } from "../../support/ballotTraits";
import {
  hasNumber,
  hasText,
  isNotRated,
  isRated,
  isSaidToBe,
  member,
  wasAdmitted,
  wasAdmittedByDecision,
} from "../../support/member";
import { contextOf } from "../../support/ruleCase";
import { tableOf } from "../../support/table";

const anyTraits = fc.record({
  level: fc.option(fc.constantFrom(...LEVELS)),
  staff: fc.option(fc.constantFrom(...LEVELS)),
  admitted: fc.constantFrom("2010-01-01", "2025-05-05", "2025-06-20", "2025-11-01"),
  decided: fc.option(fc.constantFrom("2009-12-12", "2025-06-01")),
  total: fc.option(fc.integer({ min: 0, max: 110 })),
  done: fc.option(fc.integer({ min: 0, max: 100 })),
  discipline: fc.constantFrom("", "Khiển trách"),
  status: fc.constantFrom("official", "exempt", "suspended", "sick"),
  group: fc.constantFrom("Lãnh đạo", "Khác"),
  note: fc.constantFrom("", "Đã giải trình"),
  votes: fc.integer({ min: 0, max: 18 }),
});

const anyMembers = fc
  .array(anyTraits, { maxLength: 25 })
  .map((all) =>
    all.map((traits, i) =>
      member(
        `Lê An ${String(i)}`,
        traits.level ? isRated(traits.level) : isNotRated(),
        ...(traits.staff ? [isRated(traits.staff, "staff")] : []),
        ...(traits.total === null ? [] : [hasNumber("total", traits.total)]),
        ...(traits.done === null ? [] : [hasNumber("done", traits.done)]),
        wasAdmitted(traits.admitted as "2010-01-01"),
        ...(traits.decided ? [wasAdmittedByDecision(traits.decided as "2009-12-12")] : []),
        hasText("discipline", traits.discipline),
        isSaidToBe(traits.status as "sick", "Nghỉ ốm 5 tháng", "status"),
        hasText("group", traits.group),
        hasText("note", traits.note),
        gotVotes(traits.votes, 10, 0, 0),
      ),
    ),
  );

const anyScheme = fc.constantFrom(...SCHEMES.map(({ id }) => id));
const saying = [
  "Số phiếu phát ra: 18; thu về: 18; hợp lệ: 17; không hợp lệ: 1",
  "Tổng số đảng viên: 12 đồng chí. HTTNV: 7 đồng chí (70%).",
];
/** Lists of names follow the table's rows. */
const namesInOrder = (_: string, value: unknown) =>
  Array.isArray(value) && value.every((each) => typeof each === "string")
    ? value.toSorted()
    : value;
const setting = (scheme: string) => ({ scheme, meeting: "2025-12-12" as const });

describe("checkTable, whatever the table", () => {
  test("never throws, and every finding stands on the sheet with a basis of its scheme or none", () => {
    fc.assert(
      fc.property(anyMembers, anyScheme, (drafts, id) => {
        const table = tableOf(drafts, { saying });
        const context = contextOf(table, setting(id));
        const articles = context.scheme.rules.map(({ basis }) => basis);
        return checkTable(table, context).every(
          ({ at, basis }) => at.length > 0 && (basis === null || articles.includes(basis)),
        );
      }),
      cases(100),
    );
  });

  test("shuffling the rows changes nothing but addresses and the order of names", () => {
    const shuffled = fc
      .tuple(anyMembers, fc.integer())
      .chain(([drafts]) =>
        fc
          .shuffledSubarray(drafts, { minLength: drafts.length })
          .map((other) => ({ drafts, other })),
      );
    const said = (drafts: Parameters<typeof tableOf>[0], id: string) => {
      const table = tableOf(drafts, { saying });
      const nameIn = new Map(table.members.map(({ row, name }) => [row, name]));
      return checkTable(table, contextOf(table, setting(id)))
        .map(({ code, severity, at, data }) => {
          const names = at.map(
            ({ row, column }) => `${nameIn.get(row) ?? String(row)}/${String(column)}`,
          );
          return JSON.stringify({ code, severity, at: names.sort(), data }, namesInOrder);
        })
        .sort();
    };
    fc.assert(
      fc.property(shuffled, anyScheme, ({ drafts, other }, id) => {
        expect(said(other, id)).toEqual(said(drafts, id));
      }),
      cases(100),
    );
  });
});

const HEADER = [
  "TT",
  "Họ và tên",
  "Điểm tiêu chí chung (30)",
  "Điểm kết quả nhiệm vụ (70)",
  "Tổng điểm (100)",
  "Chi bộ xếp loại",
  "Ghi chú",
];
const RATINGS = [
  "HTTNV",
  "Hoàn thành tố nhiệm vụ",
  "Hoàn thành nhiêm vu",
  "Loại B1",
  "Hoàn thành xuất sắc nhiệm vụ",
  "",
];

function workbookOf(
  year: number,
  rows: readonly (readonly CellValue[])[],
  stated: readonly [number, number],
): Snapshot {
  const pad = (row: readonly CellValue[]) => HEADER.map((_, i) => row[i] ?? "");
  const values = [
    pad([`BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${String(year)}`]),
    pad([]),
    HEADER,
    ...rows.map(pad),
    pad([]),
    pad([
      `Tổng số đảng viên: ${String(stated[0])} đồng chí. HTTNV: 0${String(stated[1])} đồng chí (12%).`,
    ]),
    pad([`Có ${String(stated[1])} đồng chí hoàn thành nhiệm vụ, ${String(stated[0])} HTXSNV.`]),
    pad([]),
    pad(["Hoàn thành xuất sắc nhiệm vụ", stated[0]]),
    pad(["Hoàn thành tốt nhiệm vụ", stated[1]]),
    pad(["Hoàn thành nhiệm vụ", stated[1]]),
  ];
  return {
    sheets: [{ id: "{1}", name: "Xếp loại", grid: { top: 0, left: 0, values }, tables: [] }],
  };
}

function edited(snapshot: Snapshot, edits: readonly CellEdit[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const values = sheet.grid.values.map((row, r) =>
      row.map((value, c) => {
        const edit = edits.findLast((each) => each.row === r && each.column === c);
        return edit ? edit.to : value;
      }),
    );
    return { ...sheet, grid: { ...sheet.grid, values } };
  });
  return { sheets };
}

const fixable = ({ fix }: Finding) => fix !== undefined;

test.each([2018, 2021, 2023, 2025])("fixing all that can be fixed in %d leaves nothing", (year) => {
  let seen = 0;
  const row = fc.record({
    general: fc.integer({ min: 0, max: 30 }),
    task: fc.integer({ min: 0, max: 70 }),
    off: fc.constantFrom(0, 0, 1, -2),
    rating: fc.constantFrom(...RATINGS),
  });
  const workbooks = fc
    .tuple(fc.array(row, { minLength: 4, maxLength: 12 }), fc.nat(20), fc.nat(9))
    .map(([rows, present, good]) =>
      workbookOf(
        year,
        rows.map(({ general, task, off, rating }, i) => [
          i + 1,
          `Lê Thị An ${"ABCDEFGHIKLM".charAt(i)}`,
          general,
          task,
          general + task + off,
          rating,
          "",
        ]),
        [present, good],
      ),
    );
  fc.assert(
    fc.property(workbooks, (workbook) => {
      const fixAll = (each: Snapshot) =>
        edited(
          each,
          review(each, {}).findings.flatMap(({ fix }) => fix ?? []),
        );
      // Ratings put right change the totals, so the totals are put right after them.
      const fixed = fixAll(fixAll(workbook));
      seen += review(workbook, {}).findings.filter(fixable).length;
      expect(review(fixed, {}).findings.filter(fixable)).toEqual([]);
    }),
    cases(40),
  );
  expect(seen).toBeGreaterThan(40);
});

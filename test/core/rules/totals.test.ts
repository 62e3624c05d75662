import type { StatedCell } from "../../../src/core/model/said";
import { NEWEST_SCHEME } from "../../../src/core/schemes/schemes";
import { figureTexts } from "../../../src/core/table/around/statedFigures";
import { checkTable } from "../../../src/core/rules/index";
import {
  becameOfficial,
  isNotRated,
  isRated,
  isSaidToBe,
  members,
  wasAdmitted,
} from "../../support/member";
import { contextOf, testRule } from "../../support/ruleCase";
import { tableOf } from "../../support/table";

const scheme = "124-hd25";
const drafts = [
  ...members(
    2,
    "Lê An",
    isRated("outstanding"),
    wasAdmitted("2010-01-01"),
    becameOfficial("2011-01-01"),
  ),
  ...members(
    12,
    "Lê Bình",
    isRated("good"),
    wasAdmitted("2010-01-01"),
    becameOfficial("2011-01-01"),
  ),
  ...members(2, "Lê Chi", isRated("good"), wasAdmitted("2023-05-05")),
];
/** Ten members present, nine of them to be rated, eight of them rated. */
const tenMembers = [
  ...members(2, "Lê An", isRated("outstanding")),
  ...members(6, "Lê Bình", isRated("good")),
  ...members(1, "Lê Chi", isNotRated()),
  ...members(1, "Lê Dung", isNotRated(), isSaidToBe("exempt", "Được miễn")),
];
const RIGHT =
  "Tổng số đảng viên: 16 đồng chí (chính thức 14, dự bị 02). Kết quả xếp loại: HTXSNV: 02 đồng chí (12,5%); HTTNV: 14 đồng chí (87,5%); HTNV: 00 đồng chí (0,0%); KHTNV: 00 đồng chí (0,0%).";

const stated = (what: StatedCell["what"], unit: StatedCell["unit"], value: number): StatedCell => ({
  sheet: "Tổng hợp số liệu",
  row: 3,
  column: 2,
  what,
  unit,
  value,
});

const testTotals = (name: string, text: string, figures: object[], fixed: string) => ({
  name,
  scheme,
  meeting: "2023-12-15" as const,
  table: tableOf(drafts, { saying: [text] }),
  findings: [
    {
      severity: "error" as const,
      at: ["A200"],
      data: { written: text, figures } as never,
      fix: [{ at: "A200", to: fixed }],
    },
  ],
});

testRule("totals", [
  {
    name: "valid case",
    scheme,
    meeting: "2023-12-15",
    table: tableOf(drafts, {
      saying: [
        RIGHT,
        RIGHT.normalize("NFD"),
        "Hoàn thành tốt nhiệm vụ: 14 đồng chí, đạt 87,5%",
        "Chi bộ đề nghị khen thưởng 02 đồng chí Hoàn thành xuất sắc nhiệm vụ.",
        "100% đảng viên được xếp loại Hoàn thành tốt nhiệm vụ trở lên.",
        "Chi bộ có 16 đảng viên, trong đó 02 đồng chí hoàn thành xuất sắc nhiệm vụ, 14 đồng chí được xếp loại “Hoàn thành tốt nhiệm vụ”.",
        "Kết quả: 2 HTXSNV, 14 HTTNV; 16 đồng chí hoàn thành tốt nhiệm vụ trở lên.",
        "HTXSNV: 2 (12,5%); HTTNV: 14/16 đồng chí; HTNV: 0.",
        "Đã đánh giá, xếp loại 16/16 đảng viên, đạt 100%. Có 87,5% đảng viên hoàn thành tốt nhiệm vụ.",
      ],
    }),
    findings: [],
  },
  {
    name: "figures of somebody or something else are not compared",
    scheme,
    year: 2023,
    meeting: "2023-12-15",
    table: tableOf(drafts, {
      year: 2023,
      saying: [
        "Đảng viên tự xếp loại: HTXSNV: 5 đồng chí; HTTNV: 11 đồng chí.",
        "Chi ủy xếp loại: 3 đồng chí hoàn thành xuất sắc nhiệm vụ.",
        "Kết quả xếp loại viên chức: HTXSNV: 4 đồng chí.",
        "Năm 2022 có 3 đồng chí hoàn thành xuất sắc nhiệm vụ.",
        "Đề nghị khen thưởng 01 đồng chí hoàn thành xuất sắc nhiệm vụ tiêu biểu.",
        "Có 01 đồng chí hoàn thành xuất sắc nhiệm vụ được đề nghị tặng Giấy khen.",
        "Tổ đảng 1: 6 đồng chí hoàn thành tốt nhiệm vụ; Tổ đảng 2: 8 đồng chí hoàn thành tốt nhiệm vụ.",
        "Số phiếu xếp loại HTXSNV: 13; HTTNV: 1.",
        "Chi bộ có 2 đảng viên được đề nghị khen thưởng.",
        "Phấn đấu năm sau có 3 đồng chí hoàn thành xuất sắc nhiệm vụ.",
      ],
    }),
    findings: [],
  },
  testTotals(
    "the figure ahead of the level",
    "Chi bộ có 17 đảng viên, trong đó 03 đồng chí hoàn thành xuất sắc nhiệm vụ, 13 HTTNV.",
    [
      { what: "present", unit: "count", stated: 17, counted: 16 },
      { what: "outstanding", unit: "count", stated: 3, counted: 2 },
      { what: "good", unit: "count", stated: 13, counted: 14 },
    ],
    "Chi bộ có 16 đảng viên, trong đó 02 đồng chí hoàn thành xuất sắc nhiệm vụ, 14 HTTNV.",
  ),
  testTotals(
    "counts right behind the levels, with nothing in between",
    "Tổng số 16 đảng viên được xếp loại: hoàn thành xuất sắc nhiệm vụ 02, hoàn thành tốt nhiệm vụ 13, hoàn thành nhiệm vụ 0.",
    [{ what: "good", unit: "count", stated: 13, counted: 14 }],
    "Tổng số 16 đảng viên được xếp loại: hoàn thành xuất sắc nhiệm vụ 02, hoàn thành tốt nhiệm vụ 14, hoàn thành nhiệm vụ 0.",
  ),
  testTotals(
    "a part of the whole, with nobody named behind it",
    "HTXSNV: 2/16 (12,5%); HTTNV: 13/16 (87,5%)",
    [{ what: "good", unit: "count", stated: 13, counted: 14 }],
    "HTXSNV: 2/16 (12,5%); HTTNV: 14/16 (87,5%)",
  ),
  testTotals(
    "a figure that nobody is named behind, and a share without a count",
    "HTXSNV: 3; HTTNV đạt 80%; có 15 đồng chí hoàn thành tốt nhiệm vụ trở lên.",
    [
      { what: "outstanding", unit: "count", stated: 3, counted: 2 },
      { what: "good", unit: "percent", stated: 80, counted: 87.5 },
      { what: "goodOrBetter", unit: "count", stated: 15, counted: 16 },
    ],
    "HTXSNV: 2; HTTNV đạt 87,5%; có 16 đồng chí hoàn thành tốt nhiệm vụ trở lên.",
  ),
  {
    name: "a list of organisations counts organisations",
    scheme,
    table: tableOf(members(3, "Chi bộ", isRated("good")), {
      subject: "organisations",
      saying: ["Có 04 chi bộ hoàn thành tốt nhiệm vụ; 120 đảng viên hoàn thành tốt nhiệm vụ."],
    }),
    findings: [
      {
        severity: "error",
        at: ["A200"],
        data: {
          written: "Có 04 chi bộ hoàn thành tốt nhiệm vụ; 120 đảng viên hoàn thành tốt nhiệm vụ.",
          figures: [{ what: "good", unit: "count", stated: 4, counted: 3 }],
        },
        fix: [
          {
            at: "A200",
            to: "Có 03 chi bộ hoàn thành tốt nhiệm vụ; 120 đảng viên hoàn thành tốt nhiệm vụ.",
          },
        ],
      },
    ],
  },
  testTotals(
    "every wrong figure of a text, and the text put right in the form in which it was typed",
    "Tổng số đảng viên: 17 đồng chí (chính thức 15, dự bị 02). HTXSNV: 02 đồng chí (12,5%); HTTNV: 9 đồng chí (56,3%).",
    [
      { what: "present", unit: "count", stated: 17, counted: 16 },
      { what: "official", unit: "count", stated: 15, counted: 14 },
      { what: "good", unit: "count", stated: 9, counted: 14 },
      { what: "good", unit: "percent", stated: 56.3, counted: 87.5 },
    ],
    "Tổng số đảng viên: 16 đồng chí (chính thức 14, dự bị 02). HTXSNV: 02 đồng chí (12,5%); HTTNV: 14 đồng chí (87,5%).",
  ),
  testTotals(
    "a share that is wrong beside a right count",
    "Hoàn thành xuất sắc nhiệm vụ: 02 đồng chí (15%)",
    [{ what: "outstanding", unit: "percent", stated: 15, counted: 12.5 }],
    "Hoàn thành xuất sắc nhiệm vụ: 02 đồng chí (12,5%)",
  ),
  testTotals(
    "a level is not taken for the one whose name it contains",
    "Không hoàn thành nhiệm vụ: 01 đồng chí; Hoàn thành nhiệm vụ: 00 đồng chí",
    [{ what: "failed", unit: "count", stated: 1, counted: 0 }],
    "Không hoàn thành nhiệm vụ: 00 đồng chí; Hoàn thành nhiệm vụ: 00 đồng chí",
  ),
  testTotals(
    "rated and not yet rated",
    "Đã xếp loại: 15 đồng chí; chưa xếp loại: 01 đồng chí.",
    [
      { what: "rated", unit: "count", stated: 15, counted: 16 },
      { what: "notYetRated", unit: "count", stated: 1, counted: 0 },
    ],
    "Đã xếp loại: 16 đồng chí; chưa xếp loại: 00 đồng chí.",
  ),
  {
    name: "figures in cells of their own that are right, on either base",
    scheme,
    year: 2023,
    meeting: "2023-12-15",
    table: tableOf(drafts),
    stated: [
      stated("outstanding", "count", 2),
      stated("good", "percent", 87.5),
      stated("good", "percent", 0.88),
      stated("rated", "count", 16),
    ],
    findings: [],
  },
  {
    name: "figures in cells of their own that are wrong, put right as they were typed",
    scheme,
    year: 2023,
    meeting: "2023-12-15",
    table: tableOf(drafts),
    stated: [
      stated("outstanding", "count", 3),
      stated("good", "percent", 80.5),
      stated("good", "percent", 0.8),
      stated("rated", "count", 17),
    ],
    findings: [
      ["outstanding", "count", 3, 2, 3, 2],
      ["good", "percent", 80.5, 87.5, 80.5, 87.5],
      ["good", "percent", 80, 87.5, 0.8, 0.875],
      ["rated", "count", 17, 16, 17, 16],
    ].map(([what, unit, shown, counted, written, to]) => ({
      severity: "error",
      at: ["C4"],
      data: { written: String(written), figures: [{ what, unit, stated: shown, counted }] },
      fix: [{ at: "C4", to }],
    })) as never,
  },
  {
    name: "a cell that shows 1 is one member, or the whole of a hundred per cent",
    scheme,
    table: tableOf(members(2, "Lê An", isRated("good"))),
    stated: [stated("good", "percent", 1), stated("good", "count", 1)],
    findings: [
      {
        severity: "error",
        at: ["C4"],
        data: {
          written: "1",
          figures: [{ what: "good", unit: "count", stated: 1, counted: 2 }],
        },
        fix: [{ at: "C4", to: 2 }],
      },
    ],
  },
  {
    name: "a share in a cell is compared to the last digit typed",
    scheme,
    meeting: "2023-12-15",
    table: tableOf(drafts),
    stated: [stated("good", "percent", 88), stated("good", "percent", 87.54)],
    findings: [
      {
        severity: "error",
        at: ["C4"],
        data: {
          written: "87.54",
          figures: [{ what: "good", unit: "percent", stated: 87.54, counted: 87.5 }],
        },
        fix: [{ at: "C4", to: 87.5 }],
      },
    ],
  },
  {
    name: "a cell that counts the marks of its own column is right",
    scheme,
    meeting: "2023-12-15",
    table: tableOf(drafts),
    stated: [{ ...stated("outstanding", "count", 3), asMarked: 3 }],
    findings: [],
  },
  {
    name: "shares may be of the members rated, to be rated, or present",
    scheme,
    table: tableOf(tenMembers, {
      saying: [
        "HTXSNV: 2 đồng chí (25%); HTTNV: 6 đồng chí (75%)",
        "HTXSNV: 2 đồng chí (22,2%); HTTNV: 6 đồng chí (67%)",
        "HTXSNV: 2 đồng chí (20%); HTTNV: 6 đồng chí (60%)",
      ],
    }),
    findings: [],
  },
  {
    name: "as precisely as they were typed",
    scheme,
    table: tableOf(tenMembers, { saying: ["HTXSNV: 2 đồng chí (22,3%)"] }),
    findings: [
      {
        severity: "error",
        at: ["A200"],
        data: {
          written: "HTXSNV: 2 đồng chí (22,3%)",
          figures: [{ what: "outstanding", unit: "percent", stated: 22.3, counted: 25 }],
        },
        fix: [{ at: "A200", to: "HTXSNV: 2 đồng chí (25%)" }],
      },
    ],
  },
  {
    name: "a sum below the levels may be of the same three, the count of a level may not",
    scheme,
    table: tableOf(tenMembers),
    stated: [
      stated("rated", "count", 8),
      stated("rated", "count", 9),
      stated("rated", "count", 10),
      stated("outstanding", "count", 10),
    ],
    findings: [
      {
        severity: "error",
        at: ["C4"],
        data: {
          written: "10",
          figures: [{ what: "outstanding", unit: "count", stated: 10, counted: 2 }],
        },
        fix: [{ at: "C4", to: 2 }],
      },
    ],
  },
  {
    name: "a hundred per cent of good beside outstanding members is for another rule, and that alone",
    scheme,
    meeting: "2023-12-15",
    table: tableOf(drafts),
    stated: [
      stated("good", "percent", 100),
      stated("good", "count", 100),
      stated("outstanding", "percent", 100),
    ],
    findings: [
      ["good", "count", 100, 14],
      ["outstanding", "percent", 100, 12.5],
    ].map(([what, unit, written, counted]) => ({
      severity: "error",
      at: ["C4"],
      data: { written: String(written), figures: [{ what, unit, stated: written, counted }] },
      fix: [{ at: "C4", to: counted }],
    })) as never,
  },
  {
    name: "without an outstanding member it is a share like any other",
    scheme,
    table: tableOf([
      ...members(3, "Lê An", isRated("good")),
      ...members(1, "Lê Bình", isRated("completed")),
    ]),
    stated: [stated("good", "percent", 100)],
    findings: [
      {
        severity: "error",
        at: ["C4"],
        data: {
          written: "100",
          figures: [{ what: "good", unit: "percent", stated: 100, counted: 75 }],
        },
        fix: [{ at: "C4", to: 75 }],
      },
    ],
  },
  {
    name: "before anybody is rated a share is of nobody",
    scheme,
    table: tableOf(members(2, "Lê An", isNotRated())),
    stated: [stated("good", "percent", 80)],
    findings: [],
  },
  {
    name: "a list of organisations counts no members",
    scheme,
    table: tableOf(members(3, "Chi bộ", isRated("good")), {
      subject: "organisations",
      saying: ["Tổng số đảng viên: 120 đồng chí."],
    }),
    findings: [],
  },
]);

test("the fix starts from the cell's own text, to the letter", () => {
  const text = "Tổng số đảng viên: 17 đồng chí";
  const written = `${text}  `.normalize("NFD");
  const table = tableOf(drafts);
  const { sheet, subject, said } = table;
  const texts = [{ sheet, row: 199, column: 0, text, written }];
  const figures = figureTexts(texts, { levels: NEWEST_SCHEME.levels, subject, year: null });
  const context = contextOf(table, { scheme, meeting: "2023-12-15" });
  const findings = checkTable({ ...table, texts, said: { ...said, figures } }, context);
  expect(findings.map(({ fix }) => fix)).toEqual([
    [
      {
        sheet,
        row: 199,
        column: 0,
        from: written,
        to: "Tổng số đảng viên: 16 đồng chí",
      },
    ],
  ]);
});

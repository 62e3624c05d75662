import { described } from "../../../support/described";
import type { Finding } from "../../../../src/core/model/finding";
import type { Content, ReportSheet } from "../../../../src/core/model/report";
import { buildReport } from "../../../../src/core/report/report";
import type { ReportOptions } from "../../../../src/core/report/context";
import { fittingWidth } from "../../../../src/core/report/page/textWidth";
import { branchOf, NAMES, reviewOf, snapshotOf, type TableSketch } from "../../../support/review";

const { outstanding: XS, good: HTT, completed: HT, failed: KHT } = NAMES;

/** Seven members: one admitted too late, one exempt, one not yet rated. */
const SKETCH: TableSketch = {
  columns: [
    "order",
    "name",
    "code",
    "admitted",
    "status",
    "group",
    "self",
    "final",
    "commendation",
    "votes.outstanding",
    "votes.good",
    "issued",
    "official",
  ],
  header: 4,
  rows: [
    [
      1,
      "Nguyễn An",
      "A1",
      "01/02/2010",
      "Chính thức",
      "Lãnh đạo",
      XS,
      XS,
      "Giấy khen",
      9,
      1,
      10,
      "01/02/2011",
    ],
    [
      2,
      "Trần Bình",
      "A2",
      "01/02/2011",
      "Chính thức",
      "Lãnh đạo",
      XS,
      HTT,
      "",
      2,
      8,
      10,
      "01/02/2012",
    ],
    [
      3,
      "Lê Chi",
      "A3",
      "01/02/2012",
      "Chính thức",
      "Nhân viên",
      HTT,
      HTT,
      "",
      0,
      10,
      10,
      "01/02/2013",
    ],
    [4, "Phạm Dũng", "A4", "01/02/2013", "Dự bị", "Nhân viên", HT, KHT, "", 0, 0, 10, ""],
    [5, "Hoàng Én", "A5", "01/11/2023", "", "Nhân viên", "", "", "", "", "", "", ""],
    [
      6,
      "Vũ Giang",
      "A6",
      "01/02/2001",
      "Miễn sinh hoạt",
      "Nhân viên",
      "",
      "",
      "",
      "",
      "",
      "",
      "01/02/2002",
    ],
    [
      7,
      "Đỗ Hà",
      "A7",
      "01/02/2014",
      "Chính thức",
      "Nhân viên",
      "",
      "",
      "",
      "",
      "",
      "",
      "01/02/2015",
    ],
  ],
};

const OPTIONS: ReportOptions = {
  snapshot: snapshotOf([SKETCH]),
  now: "15/12/2023 14:05",
  describe: ({ code }) => ({
    ...described(`Nội dung ${code}.`),
    basis: "Căn cứ: Điều 5.",
    suggestion: "Sửa.",
  }),
};

function sheet(key: string, findings: readonly Finding[] = [], options = OPTIONS): ReportSheet {
  const { sheets } = buildReport(reviewOf([branchOf(SKETCH)], findings), options);
  return sheets.find((each) => each.key === key)!;
}

/** The values between two rows known by their first cells, both included. */
function rows(
  { blocks }: ReportSheet,
  first: string | number,
  last: string | number,
): readonly Content[][] {
  const contents = blocks[0]!.contents.map((cells) => cells.map(valueOf));
  const [from, to] = [first, last].map((text) => contents.findIndex((cells) => cells[0] === text));
  return contents.slice(from, to! + 1);
}

function valueOf(content: Content): string | number | null {
  return typeof content === "object" && content !== null ? content.value : content;
}

const SCHEME = "Quy định số 124-QĐ/TW và Hướng dẫn số 25-HD/BTCTW";

test("the summary, from its head to its lists", () => {
  const none = null;
  expect(
    sheet("summary")
      .blocks[0]!.contents.slice(0, 7)
      .map(([left, , , right]) => [left, right]),
  ).toEqual([
    ["ĐẢNG BỘ VIỆN ỨNG DỤNG CÔNG NGHỆ", "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["CHI BỘ TRUNG TÂM ƯƠM TẠO", none],
    ["*", "Hà Nội, ngày 15 tháng 12 năm 2023"],
    ["BIỂU TỔNG HỢP", none],
    ["Kết quả đánh giá, xếp loại chất lượng đảng viên năm 2023", none],
    ["(kèm theo Báo cáo số ………-BC/CB)", none],
    [`Căn cứ: ${SCHEME}.`, none],
  ]);
});

test("below what is printed the summary says what it was made from", () => {
  const { blocks, page } = sheet("summary");
  const texts = blocks[0]!.contents.slice(page.printArea!.bottom + 1).map(([first]) => first);
  expect(texts.slice(0, 4)).toEqual([
    `Quy định áp dụng: ${SCHEME} (phiên`,
    "bản dữ liệu 28/11/2026).",
    "Nguồn số liệu: trang tính “Xếp loại”, vùng A5:M12.",
    "Thời điểm lập: 15/12/2023 14:05.",
  ]);
});

/** A summary without the columns of its charts. */
function tablesOf(summary: ReportSheet): ReportSheet {
  const [block] = summary.blocks;
  return {
    ...summary,
    blocks: [{ ...block!, contents: block!.contents.map((cells) => cells.slice(0, 7)) }],
  };
}

test("the summary's levels, subjects, groups and cap", () => {
  const summary = tablesOf(sheet("summary"));
  const blank = [null, null, null];
  expect(rows(summary, "1. Kết quả xếp loại", 4).map((cells) => cells.slice(1))).toEqual([
    [null, null, null, null, null, null],
    ["Mức xếp loại", "Số lượng", "Tỷ lệ (%)", "Chính thức", "Dự bị", null],
    [XS, 1, 0.25, 1, 0, null],
    [HTT, 2, 0.5, 2, 0, null],
    [HT, 0, 0, 0, 0, null],
    [KHT, 1, 0.25, 0, 1, null],
  ]);
  expect(rows(summary, "2. Đối tượng xếp loại", 5).slice(2)).toEqual([
    [1, "Tổng số đảng viên đến thời điểm đánh giá", 7, 1, 5, 2, null],
    [2, "Không thuộc diện xếp loại", 2, 2 / 7, ...blank],
    [null, "– Được miễn công tác và sinh hoạt đảng", 1, 1 / 7, ...blank],
    [null, "– Bị đình chỉ sinh hoạt đảng", 0, 0, ...blank],
    [null, "– Mới kết nạp chưa đủ 6 tháng", 1, 1 / 7, ...blank],
    [3, "Thuộc diện xếp loại", 5, 5 / 7, ...blank],
    [4, "Đã xếp loại", 4, 4 / 7, 3, 1, null],
    [5, "Chưa xếp loại", 1, 1 / 7, ...blank],
  ]);
  const cap = "4. Tỷ lệ hoàn thành xuất sắc tối đa";
  expect(rows(summary, "3. Kết quả theo nhóm đối tượng", cap).slice(1, 4)).toEqual([
    ["TT", "Nhóm đối tượng", "HTXSNV", "HTTNV", "HTNV", "KHTNV", "Thuộc diện xếp loại"],
    [1, "Lãnh đạo", 1, 1, 0, 0, 2],
    [2, "Nhân viên", 0, 1, 0, 1, 3],
  ]);
  const raters = "5. Kết quả theo chủ thể (cao hơn, thấp hơn: so với mức chi bộ xếp)";
  expect(rows(summary, cap, raters).slice(2, 5)).toEqual([
    [1, "Toàn bộ đảng viên", 2, 0, 1, -1, "Vượt tỷ lệ"],
    [2, "Lãnh đạo", 1, 0, 1, -1, "Vượt tỷ lệ"],
    [3, "Nhân viên", 1, 0, 0, 0, "Trong tỷ lệ"],
  ]);
});

test("women have a column only if the source has the sex", () => {
  const women = (sketch: TableSketch) =>
    buildReport(reviewOf([branchOf(sketch)]), {
      ...OPTIONS,
      snapshot: snapshotOf([sketch]),
    }).sheets[0]!.blocks[0]!.contents.filter((cells) => cells.includes("Trong đó: nữ")).length;
  const sexes = ["Nam", "Nữ", "Nữ", "Nam", "Nữ", "Nam", "Nữ"];
  const withSex: TableSketch = {
    ...SKETCH,
    columns: [...SKETCH.columns, "sex"],
    rows: SKETCH.rows.map((cells, i) => [...cells, sexes[i]!]),
  };
  expect([women(SKETCH), women(withSex)]).toEqual([0, 2]);
});

test("the statistical form: two bases of percentages", () => {
  expect(
    rows(sheet("statistics"), "Tiêu chí", "- Khác").map(([label, , count, percent]) => [
      label,
      count,
      percent,
    ]),
  ).toEqual([
    ["Tiêu chí", "Tổng số", "Tỷ lệ (%)"],
    ["1. Số có mặt đến thời điểm KĐ, ĐG, XL chất lượng (1= 2+3+4)", 7, 1],
    ["2. Số được miễn KĐ, ĐG, XL chất lượng", 1, 1 / 7],
    ["3. Số chưa được KĐ, ĐG, XL chất lượng", 2, 2 / 7],
    ["4. Số đã KĐ, ĐG, XL chất lượng", 4, 4 / 7],
    ["Đảng viên HTXSNV", 1, 0.25],
    ["Đảng viên HTTNV", 2, 0.5],
    ["Đảng viên HTNV", 0, 0],
    ["Đảng viên không HTNV", 1, 0.25],
    ["Trong đó: - Cấp có thẩm quyền kết luận có biểu hiện suy thoái", null, null],
    ["- Chỉ hoàn thành dưới 50% số chỉ tiêu", null, null],
    ["- Đảng viên là công chức, viên chức xếp loại KHTNV", null, null],
    ["- Bị xử lý kỷ luật trong năm", null, null],
    ["- Khác", null, null],
  ]);
});

test("form 6F: members in their column, the rest left blank for the level above", () => {
  const counts = rows(sheet("form6f"), 1, "4.3").map(([order, , , groups, members]) => [
    order,
    groups,
    members,
  ]);
  expect(counts).toEqual([
    [1, null, 5],
    [2, null, 4],
    [3, null, 3],
    ["3.1", null, null],
    ["3.2", null, 1],
    [null, null, 1],
    [null, null, 0],
    [4, null, null],
    ["4.1", null, null],
    ["4.2", null, null],
    ["4.3", null, null],
  ]);
});

test("the proposals of all raters, by member", () => {
  const list = sheet("proposals").blocks[0]!.contents;
  expect(list.filter(([order]) => typeof order === "number").slice(0, 2)).toEqual([
    [1, "Nguyễn An", "A1", null, "HTXSNV", null, null, null, "HTXSNV", null],
    [2, "Trần Bình", "A2", null, "HTXSNV", null, null, null, "HTTNV", null],
  ]);
});

test("the ballots, each member's best level against the ballots issued", () => {
  const { blocks } = sheet("ballots");
  const list = blocks[0]!.contents.filter(([order]) => typeof order === "number");
  expect(list.map((cells) => cells.map(valueOf))).toEqual([
    [1, "Nguyễn An", 9, 1, null, null, 0.9],
    [2, "Trần Bình", 2, 8, null, null, 0.8],
    [3, "Lê Chi", 0, 10, null, null, 1],
    [4, "Phạm Dũng", 0, 0, null, null, 0],
  ]);
});

test("the commended, and who decides", () => {
  const { blocks } = sheet("commendation");
  expect(blocks[0]!.contents.filter(([order]) => typeof order === "number")).toEqual([
    [1, "Nguyễn An", null, null, "HTXSNV", "Giấy khen"],
  ]);
  expect(blocks[0]!.contents.map(([first]) => first)).toEqual(
    expect.arrayContaining([
      "Chi bộ đề nghị, cấp có thẩm quyền quyết định.",
      "Thẩm quyền khen thưởng theo Hướng dẫn số 01-HD/TW ngày 28/9/2021.",
    ]),
  );
});

test("those without a rating, and why; the number's heading is the source's", () => {
  const { contents } = sheet("unrated").blocks[0]!;
  expect(contents.find(([first]) => first === "TT")!.slice(1, 4)).toEqual([
    "Họ và tên",
    "MSVC",
    "Ngày kết nạp",
  ]);
  expect(contents.filter(([order]) => typeof order === "number")).toEqual([
    [1, "Hoàng Én", "A5", "01/11/2023", "X", "X", "Mới kết nạp chưa đủ 6 tháng"],
    [
      2,
      "Vũ Giang",
      "A6",
      "01/02/2001",
      "X",
      "X",
      "Được miễn công tác và sinh hoạt đảng. Miễn sinh hoạt",
    ],
    [3, "Đỗ Hà", "A7", "01/02/2014", null, "X", "Chính thức"],
  ]);
});

test("a column of numbers that nobody filled in is left out", () => {
  const bare = { ...SKETCH, rows: SKETCH.rows.map((cells) => cells.with(2, "")) };
  const { sheets } = buildReport(reviewOf([branchOf(bare)]), {
    ...OPTIONS,
    snapshot: snapshotOf([bare]),
  });
  const headers = ["proposals", "unrated"].map((key) => {
    const { contents } = sheets.find((each) => each.key === key)!.blocks[0]!;
    return contents.find(([first]) => first === "TT")!;
  });
  expect(headers.flat()).not.toContain("MSVC");
  expect(headers.flat()).not.toContain("Số thẻ đảng viên");
});

test("the cap by group, with other bases for comparison", () => {
  const cap = sheet("cap").blocks[0]!.contents.map((cells) => cells.map(valueOf));
  expect(cap.filter(([order]) => typeof order === "number").slice(0, 5)).toEqual([
    [1, "Toàn bộ đảng viên", 1, 2, 0, 1, 4, 0, 0.5, -1, "Vượt tỷ lệ", 0, 0],
    [2, "Lãnh đạo", 1, 1, 0, 0, 2, 0, 1, -1, "Vượt tỷ lệ", 0, 0],
    [3, "Nhân viên", 0, 1, 0, 1, 2, 0, 0, 0, "Trong tỷ lệ", 0, 0],
  ]);
});

describe("the words for small branches, below what is printed", () => {
  function smallBranches(scheme: string): string {
    const { sheets } = buildReport(reviewOf([branchOf({ ...SKETCH, scheme })]), OPTIONS);
    const { blocks, page } = sheets.find(({ key }) => key === "cap")!;
    const texts = blocks[0]!.contents
      .slice(page.printArea!.bottom + 1)
      .flatMap(([first]) => (typeof first === "string" ? [first] : []));
    return texts
      .slice(
        0,
        texts.findIndex((text) => text.startsWith("Nguồn số liệu")),
      )
      .join(" ");
  }
  const AT_20 =
    "Chi bộ dưới 25 đảng viên, theo tỷ lệ 20%: 1 – 5 người được xếp loại tốt trở lên thì tối đa 0 người xuất sắc; 6 – 11 người: 1; 12 – 17 người: 2; 18 – 23 người: 3; 24 người: 4.";

  test.each(["132-hd16", "132-hd21", "124-hd25"])("under %s", (scheme) => {
    expect(smallBranches(scheme)).toBe(AT_20);
  });

  test("also at the higher percentage that the scheme lets be granted", () => {
    expect(smallBranches("366-hd43")).toBe(
      `${AT_20} Chi bộ dưới 25 đảng viên, theo tỷ lệ 25%: 1 – 4 người được xếp loại tốt trở lên thì tối đa 0 người xuất sắc; 5 – 9 người: 1; 10 – 14 người: 2; 15 – 19 người: 3; 20 – 24 người: 4.`,
    );
  });
});

describe("the findings", () => {
  const at = (row: number, column: number) => [{ sheet: "Xếp loại", row, column }];
  const findings: readonly Finding[] = [
    {
      code: "unrated-without-reason",
      severity: "error",
      at: at(11, 7),
      data: { name: "Đỗ Hà", stated: "" },
      basis: null,
    },
    { code: "missing-name", severity: "warning", at: at(6, 1), data: { order: "2" }, basis: null },
  ];

  test("are in the order of their cells, with value, words and a link", () => {
    const { blocks, links } = sheet("findings", findings);
    const list = blocks[0]!.contents.filter(([order]) => typeof order === "number");
    expect(list).toEqual([
      [
        1,
        "Cần xem xét",
        "Xếp loại",
        "B7",
        "Trần Bình",
        "Trần Bình: Nội dung missing-name.",
        "Điều 5.",
        "Sửa.",
      ],
      [
        2,
        "Lỗi",
        "Xếp loại",
        "H12",
        null,
        "Đỗ Hà: Nội dung unrated-without-reason.",
        "Điều 5.",
        "Sửa.",
      ],
    ]);
    expect(links).toEqual([
      { row: 3, column: 3, to: at(6, 1)[0], text: "B7" },
      { row: 4, column: 3, to: at(11, 7)[0], text: "H12" },
    ]);
    expect(blocks[0]!.contents[1]![0]).toBe(
      "Thời điểm kiểm tra: 15/12/2023 14:05. Còn 1 lỗi, 1 mục cần xem xét.",
    );
  });

  test.each([
    ["a day, which the cell counts", 3, 45231, "01/11/2023"],
    ["a day that was typed", 3, "1/11/23", "1/11/23"],
    ["no day, only under that heading", 3, 12, "12"],
    ["a number", 10, 8.5, "8,5"],
  ])("show %s", (_, column, value, shown) => {
    const row = SKETCH.rows[4]!.map((each, i) => (i === column ? value : each));
    const sketch = { ...SKETCH, rows: SKETCH.rows.with(4, row) };
    const finding: Finding = {
      code: "missing-name",
      severity: "warning",
      at: at(9, column),
      data: { order: "5" },
      basis: null,
    };
    const options = { ...OPTIONS, snapshot: snapshotOf([sketch]) };
    const { sheets } = buildReport(reviewOf([branchOf(sketch)], [finding]), options);
    const { blocks } = sheets.find(({ key }) => key === "findings")!;
    const [listed] = blocks[0]!.contents.filter(([order]) => typeof order === "number");
    expect(listed![4]).toBe(shown);
  });

  test("end with those that were resolved since the last run", () => {
    const resolved = [
      { severity: "Lỗi", where: "Xếp loại!K9", message: "Sai tên mức.", basis: "Điều 12." },
    ];
    const { blocks } = sheet("findings", findings, { ...OPTIONS, resolved });
    const contents = blocks[0]!.contents;
    const from = contents.findIndex(([first]) => first === "Đã xử lý từ lần kiểm tra trước");
    expect(contents[from + 1]).toEqual([
      1,
      "Lỗi",
      "Xếp loại",
      "K9",
      null,
      "Sai tên mức.",
      "Điều 12.",
      "Đã xử lý",
    ]);
  });
});

test("the numbers of a long list fit in their column", () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => [i + 1, `Nguyễn An ${String(i)}`, XS, XS]);
  const long = branchOf({ columns: ["order", "name", "self", "committee"], rows });
  const { sheets } = buildReport(reviewOf([long]), { ...OPTIONS, snapshot: { sheets: [] } });
  const widths = ["proposals", "unrated"].map(
    (key) => sheets.find((each) => each.key === key)!.columnWidths[0],
  );
  expect(Math.min(...widths.map((each) => each ?? 0))).toBeGreaterThanOrEqual(
    fittingWidth("10000"),
  );
});

test("the sheet of the cap computes from the base that a committee laid down", () => {
  const branch = branchOf(SKETCH);
  const caps = branch.tally.caps.map((cap) => ({
    ...cap,
    base: "present" as const,
    of: 20,
    max: 4,
  }));
  const review = reviewOf([{ ...branch, tally: { ...branch.tally, caps } }]);
  const cap = buildReport(review, OPTIONS).sheets.find(({ key }) => key === "cap")!;
  const contents = cap.blocks.flatMap((block) => block.contents);
  const header = contents.find((row) => row.includes("Nhóm đối tượng"));
  expect(header).toContain("Tối đa (20% tổng số)");
  const row = contents[contents.indexOf(header!) + 1];
  expect(row).toContain(4);
  const notes = contents.flat().filter((content) => typeof content === "string");
  expect(notes.join(" ")).toMatch(
    /Số tối đa bằng 20% tổng số, bỏ phần lẻ, tính theo từng nhóm có vị trí/u,
  );
});

test("the summary names a scheme chosen by hand and local rules", () => {
  const branch = branchOf(SKETCH);
  const parameters = {
    ...branch.parameters,
    capPercent: { value: 25, decision: "Quyết định số 12-QĐ/ĐU" },
  };
  const review = { ...reviewOf([{ ...branch, parameters }]), schemeChosen: true };
  const texts = buildReport(review, OPTIONS).sheets[0]!.blocks[0]!.contents.map(([first]) => first);
  expect(texts).toEqual(
    expect.arrayContaining([
      "bản dữ liệu 28/11/2026, do người dùng chọn).",
      "Quy định của cấp ủy: tỷ lệ xuất sắc tối đa 25% (Quyết định số 12-QĐ/ĐU).",
    ]),
  );
});

test("the summary has ballots stated in words and the branch's own level", () => {
  const ballotCounts = { summoned: 14, issued: 14, returned: 14, valid: 13, invalid: 1 };
  const branch = { ...branchOf(SKETCH), ballotCounts, ownLevel: "outstanding" as const };
  const { sheets } = buildReport(reviewOf([branch]), OPTIONS);
  const texts = sheets[0]!.blocks[0]!.contents.map(([first]) => first);
  expect(texts).toEqual(
    expect.arrayContaining([
      "Số phiếu: phát ra 14; thu về 14; hợp lệ 13; không hợp lệ 1.",
      `Chi bộ tự xếp loại “${XS}”, đề nghị cấp có thẩm quyền xem xét,`,
      "quyết định.",
    ]),
  );
});

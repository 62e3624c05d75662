import { a1 } from "../../src/core/model/address";
import type { Choice } from "../../src/core/model/choice";
import type { Finding } from "../../src/core/model/finding";
import type { CellValue } from "../../src/core/model/grid";
import { review } from "../../src/core/review";
import { typedSheet } from "../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const TITLE = ["TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2025"];
const NAMES = ["An", "Bình", "Cúc", "Dũng", "Em", "Giang", "Hà", "Khoa"];

/** A branch's table from A1 on, with one row for each rating. */
function branch(surname: string, finals: readonly CellValue[], more: Rows = []): Rows {
  return [
    TITLE,
    ["STT", "Họ và tên", "Mức xếp loại"],
    ...finals.map((final, at) => [at + 1, `${surname} Văn ${NAMES[at] ?? ""}`, final]),
    ...more,
  ];
}

function reviewed(sheets: readonly Rows[], choice: Choice = {}) {
  return review(
    { sheets: sheets.map((rows, at) => typedSheet(rows, { name: `Trang ${String(at + 1)}` })) },
    choice,
  );
}

function question(finding: Finding) {
  if (finding.code !== "unknown-level-word") return finding.code;
  const { written, suggestion, legend } = finding.data;
  const cells = finding.at.map((cell) => a1(cell)).join(" ");
  return `${written}: ${cells}${suggestion ? ` ${suggestion}` : ""}${legend ? ` by ${a1(legend)}` : ""}`;
}

const asked = (sheets: readonly Rows[], choice?: Choice) =>
  reviewed(sheets, choice).findings.map(question);

describe("a word that is no level", () => {
  it("is asked about once for the whole workbook, however it is typed", () => {
    const sheets = [branch("Lê", ["Loại A", "Loại B", "B"]), branch("Vũ", ["LOẠI  B", "Loại A"])];
    expect(asked(sheets)).toEqual(["Loại A: C3 C4", "Loại B: C4 C3", "B: C5"]);
  });

  it("is counted by its answer, which can be changed", () => {
    const sheets = [branch("Lê", ["Loại A", "loại b", "B", "85 điểm - B", "Loại b (nghỉ ốm)"])];
    const levels = { "Loại A": "good", "Loại B": "good", B: "completed" } as const;
    const { findings, branches } = reviewed(sheets, { levels });
    expect(findings).toEqual([]);
    expect(branches[0]?.tally.levels).toEqual({ outstanding: 0, good: 3, completed: 2, failed: 0 });
    const changed = reviewed(sheets, { levels: { ...levels, B: "failed" } });
    expect(changed.branches[0]?.tally.levels.failed).toBe(2);
  });

  it.each([
    [[1, 2, 2, 3, 3]],
    [["1", "2", "2", "3", "3"]],
    [["Mức 1", "Mức 2", "Mức 2", "Mức 4", "Mức 4"]],
  ])("may be a number, whose order is never guessed: %j", (finals) => {
    const { findings, branches } = reviewed([branch("Lê", finals)]);
    expect(
      findings.map(({ code, data }) => [code, "suggestion" in data && data.suggestion]),
    ).toEqual(Array.from({ length: 3 }, () => ["unknown-level-word", null]));
    expect(branches[0]?.tally.rated).toBe(0);
  });
});

describe("no alarm follows from an open question", () => {
  const FINALS = ["HTXSNV", "B", "B", "B", "B", "B"];

  it("about the cap or the totals, as long as some answer ends it", () => {
    const sentence = "Kết quả: HTXSNV 01 đồng chí, HTTNV 05 đồng chí (83,3%).";
    expect(asked([branch("Lê", FINALS, [[], [sentence]])])).toEqual(["B: C4 C5 C6 C7 C8"]);
  });

  it("but what no answer can mend is reported", () => {
    const finals = ["HTXSNV", "HTXSNV", "B", "B", "B", "B"];
    const sentence = "Kết quả: HTXSNV 01 đồng chí, HTTNV 03 đồng chí.";
    expect(asked([branch("Lê", finals, [[], [sentence]])])).toEqual([
      "outstanding-cap-exceeded",
      "B: C5 C6 C7 C8",
      "totals-mismatch",
    ]);
  });
});

describe("a legend is offered as the answer", () => {
  const FINALS = ["A", "B", "B"];
  const ANSWERED = (cell: string) => [`A: C3 outstanding by ${cell}`, `B: C4 C5 good by ${cell}`];

  it.each([
    "A: Hoàn thành xuất sắc nhiệm vụ; B: Hoàn thành tốt nhiệm vụ; C: Hoàn thành nhiệm vụ",
    "Ghi chú: A = HTXSNV, B = HTTNV, C = HTNV",
    "Quy ước: Loại A là Hoàn thành xuất sắc nhiệm vụ\nLoại B là Hoàn thành tốt nhiệm vụ",
    "Hoàn thành xuất sắc nhiệm vụ (A); Hoàn thành tốt nhiệm vụ (loại B)",
    "HTXSNV: A - HTTNV: B - HTNV: C",
  ])("in a text: %s", (legend) => {
    expect(asked([branch("Lê", FINALS, [[], [legend]])])).toEqual(ANSWERED("A7"));
  });

  it("in lines below a heading of their own", () => {
    const legend = [[], ["Ghi chú:"], ["A: Hoàn thành xuất sắc nhiệm vụ"], ["B: HTTNV"]];
    expect(asked([branch("Lê", FINALS, legend)])).toEqual([
      "A: C3 outstanding by A8",
      "B: C4 C5 good by A9",
    ]);
  });

  it("but not by headings beside one another", () => {
    const rows = [
      ["BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM 2023"],
      ["TT", "Họ và tên", "HTXSNV", "HTTNV", "Chưa đạt"],
      [1, "Lê Văn An", "", "x", ""],
      [2, "Lê Văn Bình", "", "", "x"],
    ];
    expect(asked([rows])).toEqual(["Chưa đạt: E4"]);
  });

  it("in two cells each, on another sheet", () => {
    const legend = [
      ["Ký hiệu", "Ý nghĩa"],
      ["A", "Hoàn thành xuất sắc nhiệm vụ"],
      ["B", "Hoàn thành tốt nhiệm vụ"],
    ];
    expect(asked([branch("Lê", FINALS), legend])).toEqual([
      "A: C3 outstanding by A2",
      "B: C4 C5 good by A3",
    ]);
  });

  it("in the heading of the ratings", () => {
    const [title = [], , ...rows] = branch("Lê", FINALS);
    for (const lead of ["Kết quả xếp loại\n", "Phân loại "]) {
      const header = ["STT", "Họ và tên", `${lead}(A: HTXSNV, B: HTTNV)`];
      expect(asked([[title, header, ...rows]])).toEqual(ANSWERED("C2"));
    }
  });

  it("for stars, in a table whose title says only 'bình xét'", () => {
    const rows = [
      ["BÌNH XÉT ĐẢNG VIÊN CUỐI NĂM 2025"],
      ["TT", "Họ tên đảng viên", "Chi bộ xếp loại"],
      [1, "Lê Văn An", "5 sao"],
      [2, "Lê Văn Bình", "4 sao"],
    ];
    const legend = [
      ["Cách ghi", "Mức xếp loại"],
      ["5 sao", "Hoàn thành xuất sắc nhiệm vụ"],
      ["4 sao", "Hoàn thành tốt nhiệm vụ"],
    ];
    expect(asked([rows, legend])).toEqual(["5 sao: C3 outstanding by A2", "4 sao: C4 good by A3"]);
  });

  it("unless two of them differ", () => {
    const legend = [[], ["A: HTXSNV; B: HTTNV"], ["A: HTTNV"]];
    expect(asked([branch("Lê", FINALS, legend)])).toEqual(["A: C3", "B: C4 C5 good by A7"]);
  });

  it("but a numbered list of the levels explains a number, not a class", () => {
    const list = [[], ["1. Hoàn thành xuất sắc nhiệm vụ"], ["2. Hoàn thành tốt nhiệm vụ"]];
    expect(asked([branch("Lê", ["Mức 1", "Mức 2", "Mức 2"], list)])).toEqual([
      "Mức 1: C3",
      "Mức 2: C4 C5",
    ]);
    expect(asked([branch("Lê", [1, 2, 2], list)])).toEqual([
      "1: C3 outstanding by A7",
      "2: C4 C5 good by A8",
    ]);
  });
});

import type { CellValue, DecodedSheet } from "../../../src/core/model/grid";
import { NO_LOCAL_PARAMETERS, type ParameterKey } from "../../../src/core/model/parameters";
import { readLocalParameters } from "../../../src/core/local/localParameters";
import { LABELS, localParametersSheet } from "../../../src/core/local/localSheet";
import { schemeById } from "../../../src/core/schemes/schemes";

const scheme = schemeById("366-hd43")!;

/** The sheet as the add-in makes it, with these values filled in. */
function sheetWith(
  values: Partial<Record<ParameterKey, readonly [value: CellValue, decision?: string]>>,
  made = scheme,
): DecodedSheet {
  const rows = localParametersSheet(made).map((row) => {
    const key = (Object.keys(LABELS) as ParameterKey[]).find((each) => LABELS[each] === row[1]);
    const [value = "", decision = ""] = (key && values[key]) ?? [];
    return row.map((content, i) => (i === 4 && key ? value : i === 5 && key ? decision : content));
  });
  const grid = {
    top: 0,
    left: 0,
    values: rows.map((row) =>
      row.map((content) => (content === null ? "" : (content as CellValue))),
    ),
  };
  return { id: "{1}", name: "Quy chế", grid, tables: [], recoded: false };
}

/** Row of a parameter on the sheet, counted from 1. */
const rowOf = (key: ParameterKey) =>
  localParametersSheet(scheme).findIndex((row) => row[1] === LABELS[key]) + 1;

const CAP_BASIS = "Điểm 1.5, khoản 1, Điều 11, Quy định số 366-QĐ/TW";

describe("the sheet Quy chế", () => {
  test("names every parameter with its general value and its basis", () => {
    expect(localParametersSheet(scheme).slice(3)).toEqual([
      ["TT", "Nội dung", "Theo quy định chung", "Căn cứ", "Giá trị áp dụng", "Văn bản quy định"],
      [1, LABELS.capPercent, 20, CAP_BASIS, null, null],
      [2, LABELS.capBase, "Số hoàn thành tốt", CAP_BASIS, null, null],
      [3, LABELS.capGroups, "Nhóm đối tượng", CAP_BASIS, null, null],
      [4, LABELS.majorityPercent, 50, "Điểm 9.3.2, Điều 9, Quy định số 294-QĐ/TW", null, null],
      [5, LABELS.branchKind, null, "Tiết a, điểm 19.2, mục 19, Hướng dẫn số 06-HD/TW", null, null],
      [6, LABELS.generalSplit, "tổng 30", "Điểm 7.12, mục 7, Hướng dẫn số 43-HD/BTCTW", null, null],
      [7, LABELS.taskSplit, "tổng 70", "Điểm 7.12, mục 7, Hướng dẫn số 43-HD/BTCTW", null, null],
      [8, LABELS.goodShareForOutstanding, null, "Quy định chung chưa nêu", null, null],
      [9, LABELS.goodShareForGood, null, "Quy định chung chưa nêu", null, null],
    ]);
  });

  test("has no points in a year without them", () => {
    const labels = localParametersSheet(schemeById("124-hd25")!).map((row) => row[1]);
    expect(labels).not.toContain(LABELS.generalSplit);
    expect(labels).toContain(LABELS.capPercent);
  });

  test("changes nothing while it is empty", () => {
    expect(readLocalParameters(sheetWith({}), scheme)).toEqual({
      parameters: NO_LOCAL_PARAMETERS,
      findings: [],
    });
  });

  test("changes nothing if the sheet is about something else", () => {
    const sheet = { ...sheetWith({}), grid: { top: 0, left: 0, values: [["Nội quy", 1]] } };
    expect(readLocalParameters(sheet, scheme)).toEqual({
      parameters: NO_LOCAL_PARAMETERS,
      findings: [],
    });
  });

  test("yields every usable value, with its document", () => {
    const { parameters, findings } = readLocalParameters(
      sheetWith({
        capPercent: [0.25, "Quyết định số 12-QĐ/ĐU"],
        capBase: ["Số hoàn thành tốt trở lên", "Hướng dẫn số 03-HD/ĐU"],
        capGroups: ["tổ đảng"],
        majorityPercent: ["66,5 %", "Quy chế số 01"],
        branchKind: ["Chi bộ cơ sở"],
        generalSplit: ["10; 10; 5; 5"],
        taskSplit: ["40 + 20,5 + 9,5"],
        goodShareForOutstanding: [90],
        goodShareForGood: ["70%"],
      }),
      scheme,
    );
    expect(findings).toEqual([]);
    expect(parameters).toEqual({
      capPercent: { value: 25, decision: "Quyết định số 12-QĐ/ĐU" },
      capBase: { value: "goodOrBetter", decision: "Hướng dẫn số 03-HD/ĐU" },
      capGroups: { value: "partyGroup", decision: "" },
      majorityPercent: { value: 66.5, decision: "Quy chế số 01" },
      branchKind: { value: "base", decision: "" },
      generalSplit: { value: [10, 10, 5, 5], decision: "" },
      taskSplit: { value: [40, 20.5, 9.5], decision: "" },
      goodShareForOutstanding: { value: 90, decision: "" },
      goodShareForGood: { value: 70, decision: "" },
    });
  });

  test.each<[ParameterKey, readonly [CellValue, string?], number | null]>([
    ["capPercent", [25], 25],
    ["capPercent", [30, "Quyết định số 12-QĐ/ĐU"], 25],
    ["capPercent", ["một phần năm"], 25],
    ["capPercent", ["khoảng 20"], 25],
    ["capPercent", ["20 phần"], 25],
    ["capPercent", [-5], 25],
    ["capBase", ["Tổng số"], null],
    ["capBase", ["Số đảng viên nữ", "Hướng dẫn số 03-HD/ĐU"], null],
    ["capGroups", ["Tuổi"], null],
    ["majorityPercent", [40], 100],
    ["majorityPercent", [100], 100],
    ["branchKind", ["Đảng bộ"], null],
    ["generalSplit", ["10; 10; 5"], 30],
    ["generalSplit", ["10; 10; 10;"], 30],
    ["generalSplit", ["40; -10"], 30],
    ["generalSplit", ["3e1"], 30],
    ["taskSplit", ["bảy mươi"], 70],
    ["goodShareForGood", [120], 100],
    ["goodShareForOutstanding", ["#N/A"], 100],
  ])("%s %j is reported, and the scheme's own value applies", (key, filled, bound) => {
    const { parameters, findings } = readLocalParameters(sheetWith({ [key]: filled }), scheme);
    expect(parameters).toEqual(NO_LOCAL_PARAMETERS);
    expect(findings.map(({ code, severity, at, data }) => ({ code, severity, at, data }))).toEqual([
      {
        code: "bad-parameter",
        severity: "warning",
        at: [{ sheet: "Quy chế", row: rowOf(key) - 1, column: 4 }],
        data: { parameter: key, label: LABELS[key], written: String(filled[0]), bound },
      },
    ]);
  });

  test.each<[ParameterKey, CellValue, unknown]>([
    ["capPercent", 20, 20],
    ["capPercent", 15, 15],
    ["capBase", "số hoàn thành tốt", "good"],
    ["capGroups", "Mã chức danh", "positionCode"],
    ["branchKind", "Chi bộ", "undivided"],
    ["majorityPercent", " 66,67% ", 66.67],
    ["majorityPercent", "75", 75],
    ["goodShareForGood", 0, 0],
    ["goodShareForGood", 1, 100],
    ["generalSplit", "7,25; 22,75", [7.25, 22.75]],
  ])("%s %j needs no document", (key, filled, value) => {
    const { parameters, findings } = readLocalParameters(sheetWith({ [key]: [filled] }), scheme);
    expect(findings).toEqual([]);
    expect(parameters[key]).toEqual({ value, decision: "" });
  });

  test("the percentage is found under the label of earlier versions", () => {
    const label = "Tỷ lệ hoàn thành xuất sắc tối đa, tính trên số hoàn thành tốt (%)";
    const rows = [
      ["Tham số", "Giá trị áp dụng", "Văn bản quy định"],
      [label, 15, ""],
    ];
    const sheet = { ...sheetWith({}), grid: { top: 0, left: 0, values: rows } };
    expect(readLocalParameters(sheet, scheme).parameters.capPercent?.value).toBe(15);
  });

  test("points are refused in a year without them", () => {
    const { parameters, findings } = readLocalParameters(
      sheetWith({ generalSplit: [0] }),
      schemeById("124-hd25")!,
    );
    expect(parameters).toEqual(NO_LOCAL_PARAMETERS);
    expect(findings.map(({ data }) => data)).toEqual([
      { parameter: "generalSplit", label: LABELS.generalSplit, written: "0", bound: null },
    ]);
  });

  test.each<[string, readonly (readonly CellValue[])[], unknown]>([
    [
      "rows above the headings lay nothing down",
      [
        [LABELS.capPercent, 10, "Quy chế cũ"],
        ["Nội dung", "Giá trị áp dụng", "Văn bản quy định"],
      ],
      null,
    ],
    [
      "spaces around a label and around a document do not count",
      [
        ["Nội dung", "Giá trị áp dụng", "Văn bản quy định"],
        [` ${LABELS.capPercent} `, 15, " Quy chế số 01 "],
      ],
      { value: 15, decision: "Quy chế số 01" },
    ],
    [
      "without a column for documents there are none",
      [
        ["Nội dung", "Giá trị áp dụng"],
        [LABELS.capPercent, 15],
      ],
      { value: 15, decision: "" },
    ],
    ["without a column for values there is nothing", [["Tham số"], [LABELS.capPercent]], null],
    ["an empty sheet has nothing", [], null],
  ])("%s", (_, values, capPercent) => {
    const sheet = { ...sheetWith({}), grid: { top: 0, left: 0, values } };
    const { parameters, findings } = readLocalParameters(sheet, scheme);
    expect([parameters.capPercent, findings]).toEqual([capPercent, []]);
  });

  test("allows no exception before 2025", () => {
    const older = schemeById("124-hd25")!;
    const sheet = sheetWith({ capPercent: [25, "Quyết định số 12-QĐ/ĐU"] }, older);
    const { parameters, findings } = readLocalParameters(sheet, older);
    expect(parameters.capPercent).toBeNull();
    expect(findings.map(({ data }) => data)).toEqual([
      { parameter: "capPercent", label: LABELS.capPercent, written: "25", bound: 20 },
    ]);
  });

  test("refuses a majority below the scheme's own", () => {
    const rules = scheme.rules.map((rule) =>
      rule.kind === "majority" ? { ...rule, parameters: { moreThanPercent: 60 } } : rule,
    );
    const stricter = { ...scheme, rules };
    const shareOf = (percent: number) =>
      readLocalParameters(sheetWith({ majorityPercent: [percent] }), stricter).parameters
        .majorityPercent?.value;
    expect([59, 60, 99].map(shareOf)).toEqual([undefined, 60, 99]);
  });
});

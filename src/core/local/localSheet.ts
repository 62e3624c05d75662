import type { Basis } from "../model/finding";
import {
  PARAMETERS,
  type BranchKind,
  type CapBaseName,
  type CapGroups,
  type CapUnit,
  type ParameterKey,
} from "../model/parameters";
import type { Content } from "../model/report";
import type { RuleKind, Scheme } from "../schemes/schema";
import { capOf, ruleOf } from "../schemes/schemes";

/** The sheet on which a branch notes the rules of its committee. */
export const LOCAL_PARAMETERS_SHEET = "Quy chế";

export const HEADERS = {
  order: "TT",
  label: "Nội dung",
  standard: "Theo quy định chung",
  basis: "Căn cứ",
  value: "Giá trị áp dụng",
  decision: "Văn bản quy định",
} as const;

export const LABELS: Readonly<Record<ParameterKey, string>> = {
  capPercent: "Tỷ lệ hoàn thành xuất sắc tối đa (%)",
  capBase: "Số dùng để tính tỷ lệ hoàn thành xuất sắc",
  capGroups: "Phạm vi tính tỷ lệ hoàn thành xuất sắc",
  majorityPercent: "Mức xếp loại được chọn khi có số phiếu trên (%)",
  branchKind: "Loại hình chi bộ",
  generalSplit: "Điểm của từng mục trong nhóm tiêu chí chung",
  taskSplit: "Điểm của từng mục trong nhóm tiêu chí về kết quả thực hiện nhiệm vụ",
  goodShareForOutstanding:
    "Tỷ lệ đảng viên hoàn thành tốt trở lên để chi bộ tự xếp loại hoàn thành xuất sắc (%)",
  goodShareForGood:
    "Tỷ lệ đảng viên hoàn thành tốt trở lên để chi bộ tự xếp loại hoàn thành tốt (%)",
};

/** The heading of the labels on sheets made by earlier versions. */
export const OLD_LABEL_HEADER = "Tham số";

/** Labels of sheets made by earlier versions. */
export const OLD_LABELS: Readonly<Partial<Record<ParameterKey, string>>> = {
  capPercent: "Tỷ lệ hoàn thành xuất sắc tối đa, tính trên số hoàn thành tốt (%)",
  majorityPercent: "Tỷ lệ phiếu phải vượt để chọn một mức xếp loại (%)",
};

export const CAP_BASE_NAMES: Readonly<Record<CapBaseName, string>> = {
  good: "Số hoàn thành tốt",
  goodOrBetter: "Số hoàn thành tốt trở lên",
  rated: "Số đã xếp loại",
  present: "Tổng số",
};

export const CAP_GROUP_NAMES: Readonly<Record<CapGroups, string>> = {
  group: "Nhóm đối tượng",
  partyGroup: "Tổ đảng",
  position: "Chức vụ",
  positionCode: "Mã chức danh",
  whole: "Cả bảng",
};

const CAP_UNIT_NAMES: Readonly<Record<CapUnit, string>> = {
  "base-organisation": "Tổ chức cơ sở đảng",
  "similar-duties": CAP_GROUP_NAMES.group,
};

export const BRANCH_KIND_NAMES: Readonly<Record<BranchKind, string>> = {
  base: "Chi bộ cơ sở",
  subordinate: "Chi bộ trực thuộc",
  undivided: "Chi bộ",
};

const RULES: Readonly<Record<ParameterKey, RuleKind>> = {
  capPercent: "cap",
  capBase: "cap",
  capGroups: "cap",
  majorityPercent: "majority",
  branchKind: "awards",
  generalSplit: "part-ranges",
  taskSplit: "part-ranges",
  goodShareForOutstanding: "branch-thresholds",
  goodShareForGood: "branch-thresholds",
};

/** The general value of each parameter; null if the scheme has none. */
const STANDARDS: Readonly<Record<ParameterKey, (scheme: Scheme) => Content>> = {
  capPercent: (scheme) => capOf(scheme).percent,
  capBase: (scheme) => CAP_BASE_NAMES[capOf(scheme).base],
  capGroups: (scheme) => CAP_UNIT_NAMES[capOf(scheme).unit],
  majorityPercent: (scheme) => ruleOf(scheme, "majority")?.parameters.moreThanPercent ?? null,
  branchKind: () => null,
  generalSplit: (scheme) => splitTotal(scheme, "general"),
  taskSplit: (scheme) => splitTotal(scheme, "task"),
  goodShareForOutstanding: () => null,
  goodShareForGood: () => null,
};

/** What the points of the items must add up to. */
function splitTotal(scheme: Scheme, group: "general" | "task"): Content {
  const max = ruleOf(scheme, "score-ranges")?.parameters[group].max;
  return max === undefined ? null : `tổng ${String(max)}`;
}

/**
 * The rows of a new sheet `Quy chế`: every parameter of the scheme with its general value, and cells for the local one.
 */
export function localParametersSheet(scheme: Scheme): readonly (readonly Content[])[] {
  const keys = PARAMETERS.filter((key) => ruleOf(scheme, RULES[key]) !== null);
  return [
    ["CÁC MỨC DO CẤP ỦY QUY ĐỊNH", null, null, null, null, null],
    [`Quy định áp dụng: ${scheme.titles.vi}`, null, null, null, null, null],
    [
      `Chỉ ghi vào cột “${HEADERS.value}” và cột “${HEADERS.decision}”; để trống thì áp dụng quy định chung.`,
      null,
      null,
      null,
      null,
      null,
    ],
    Object.values(HEADERS),
    ...keys.map((key, i) => [
      i + 1,
      LABELS[key],
      STANDARDS[key](scheme),
      basisText(basisOf(scheme, key)),
      null,
      null,
    ]),
  ];
}

/** The basis of a parameter; null if no central text has one. */
export function basisOf(scheme: Scheme, key: ParameterKey): Basis | null {
  return ruleOf(scheme, RULES[key])?.basis ?? null;
}

function basisText(basis: Basis | null): string {
  if (!basis) return "Quy định chung chưa nêu";
  const { document, article } = basis;
  const place = article === "" ? document : `${article}, ${document}`;
  return place.charAt(0).toUpperCase() + place.slice(1);
}

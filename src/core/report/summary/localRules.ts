import { CAP_BASE_NAMES } from "../../local/localSheet";
import type { BranchKind, CapGroups, Local, LocalParameters } from "../../model/parameters";

const GROUP_WORDS: Readonly<Record<CapGroups, string>> = {
  group: "nhóm đối tượng",
  partyGroup: "tổ đảng",
  position: "chức vụ",
  positionCode: "mã chức danh",
  whole: "toàn chi bộ",
};

const KIND_WORDS: Readonly<Record<BranchKind, string>> = {
  base: "chi bộ cơ sở",
  subordinate: "chi bộ trực thuộc",
  undivided: "chi bộ",
};

/** The committee's own rules that were applied, each with its document; empty if only the scheme applies. */
export function localRuleWords(parameters: LocalParameters): readonly string[] {
  const { capPercent, capBase, capGroups, majorityPercent, branchKind } = parameters;
  const points = (words: string) => (split: readonly number[]) => `${words} ${split.join(" + ")}`;
  const share = (words: string) => (percent: number) =>
    `${words} từ ${percentWords(percent)} tốt trở lên`;
  return [
    ruleWords(capPercent, (percent) => `tỷ lệ xuất sắc tối đa ${percentWords(percent)}`),
    ruleWords(capBase, (base) => `tính tỷ lệ xuất sắc trên ${CAP_BASE_NAMES[base].toLowerCase()}`),
    ruleWords(capGroups, (by) => `tính tỷ lệ xuất sắc theo ${GROUP_WORDS[by]}`),
    ruleWords(
      majorityPercent,
      (percent) => `mức xếp loại phải đạt trên ${percentWords(percent)} số phiếu`,
    ),
    ruleWords(branchKind, (of) => KIND_WORDS[of]),
    ruleWords(parameters.generalSplit, points("nhóm tiêu chí chung")),
    ruleWords(parameters.taskSplit, points("nhóm tiêu chí kết quả")),
    ruleWords(parameters.goodShareForOutstanding, share("chi bộ xuất sắc khi có")),
    ruleWords(parameters.goodShareForGood, share("chi bộ tốt khi có")),
  ].flat();
}

function ruleWords<T>(local: Local<T> | null, words: (value: T) => string): readonly string[] {
  if (!local) return [];
  const { value, decision } = local;
  return [decision === "" ? words(value) : `${words(value)} (${decision})`];
}

function percentWords(percent: number): string {
  return `${String(percent).replace(".", ",")}%`;
}

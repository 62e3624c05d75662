import type { CapGroups, Local, LocalParameters } from "../../model/parameters";

const GROUP_WORDS: Readonly<Record<CapGroups, string>> = {
  group: "nhóm đối tượng",
  partyGroup: "tổ đảng",
  position: "chức vụ",
  whole: "toàn chi bộ",
};

/** The committee's own rules that took effect, each with its document; empty where the scheme alone holds. */
export function localRuleWords(parameters: LocalParameters): readonly string[] {
  const { capPercent, capGroups, majorityPercent, branchKind } = parameters;
  const kind = { base: "chi bộ cơ sở", subordinate: "chi bộ trực thuộc" } as const;
  const points = (words: string) => (split: readonly number[]) => `${words} ${split.join(" + ")}`;
  const share = (words: string) => (percent: number) =>
    `${words} từ ${percentWords(percent)} tốt trở lên`;
  return [
    told(capPercent, (percent) => `tỷ lệ xuất sắc tối đa ${percentWords(percent)}`),
    told(capGroups, (by) => `tính tỷ lệ xuất sắc theo ${GROUP_WORDS[by]}`),
    told(majorityPercent, (percent) => `mức xếp loại cần trên ${percentWords(percent)} số phiếu`),
    told(branchKind, (of) => kind[of]),
    told(parameters.generalSplit, points("nhóm tiêu chí chung")),
    told(parameters.taskSplit, points("nhóm tiêu chí kết quả")),
    told(parameters.goodShareForOutstanding, share("chi bộ xuất sắc khi có")),
    told(parameters.goodShareForGood, share("chi bộ tốt khi có")),
  ].flat();
}

function told<T>(local: Local<T> | null, words: (value: T) => string): readonly string[] {
  if (!local) return [];
  const { value, decision } = local;
  return [decision === "" ? words(value) : `${words(value)} (${decision})`];
}

function percentWords(percent: number): string {
  return `${String(percent).replace(".", ",")}%`;
}

import type { Gathering, GatheredBranch } from "../../../src/core/model/committee";
import { type ByLevel, LEVELS } from "../../../src/core/model/level";
import { committeeWords } from "../../../src/locales/vi/committee";

/** Describes a gathering in Vietnamese: the committee, its caps, each branch, who is missing and what is to be settled. */
export function gatherText(gathering: Gathering, names: ByLevel<string>): string {
  const { committee, year, branches, counts, caps, missing, findings, fileFindings } = gathering;
  const faulty = new Set(fileFindings.map(({ file }) => file)).size;
  return [
    `${committee ?? "Đảng bộ chưa rõ tên"}${year === null ? "" : `, năm ${String(year)}`}: ${String(branches.length)} chi bộ.`,
    `Tổng số ${String(counts.present)}; thuộc diện xếp loại ${String(counts.toRate)}: đã xếp loại ${String(counts.rated)}, chưa xếp loại ${String(counts.notYetRated)}.`,
    ...LEVELS.map((level) => `  ${names[level]}: ${String(counts.levels[level])}`),
    ...caps.map(({ cap }) => capLine(cap)),
    "",
    ...branches.map(branchLine),
    "",
    ...(missing.length > 0 ? [`Chưa nộp: ${missing.join("; ")}.`] : []),
    ...findings.map((finding) => `- ${committeeWords(finding, names).message}`),
    ...(fileFindings.length > 0
      ? [`Kiểm tra từng tệp: ${String(fileFindings.length)} mục ở ${String(faulty)} tệp.`]
      : []),
  ].join("\n");
}

function capLine({
  group,
  good,
  outstanding,
  percent,
  max,
  ok,
}: Gathering["caps"][number]["cap"]): string {
  const where = group === "" ? "Toàn đảng bộ" : `Nhóm “${group}”`;
  return (
    `${where}: hoàn thành tốt ${String(good)}, hoàn thành xuất sắc tối đa ${String(max)} ` +
    `(${String(percent)}%), đề nghị ${String(outstanding)}: ${ok ? "trong tỷ lệ" : "vượt tỷ lệ"}.`
  );
}

function branchLine({ title, counts }: GatheredBranch): string {
  const levels = LEVELS.map((level) => String(counts.levels[level])).join(" · ");
  return `${title}: ${String(counts.present)} đảng viên, bốn mức ${levels}, chưa xếp loại ${String(counts.notYetRated)}`;
}

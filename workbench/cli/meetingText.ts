import type { ByLevel } from "../../src/core/model/level";
import type { Hour, MeetingFacts, MeetingRecord, Vote } from "../../src/core/model/meeting";

/** Describes in Vietnamese what the workbook says of the meeting besides the ratings; nothing where it says nothing. */
export function meetingLines(
  { facts, targets, admissions, opinions, votes }: MeetingRecord,
  levelNames: ByLevel<string>,
): readonly string[] {
  const results = targets.map(({ value }) => value.result);
  const done = opinions.map(({ value }) => value.done);
  const lines = [
    ...(facts ? factLines(facts.value, levelNames) : []),
    ...counted("Chỉ tiêu", results, [
      ["vượt", "exceeded"],
      ["đạt", "met"],
      ["chưa đạt", "missed"],
      ["chưa rõ kết quả", null],
    ]),
    ...counted("Kết nạp, đảng viên dự bị", admissions, []),
    ...counted("Ý kiến, kiến nghị", done, [
      ["đã giải quyết", true],
      ["chưa giải quyết", false],
      ["chưa rõ tình trạng", null],
    ]),
    ...(votes.length > 0 ? [`Biểu quyết: ${String(votes.length)} nội dung.`] : []),
    ...votes.map(({ value }) => `  ${voteLine(value)}`),
  ];
  return lines.length === 0 ? [] : [...lines, ""];
}

function factLines(facts: MeetingFacts, levelNames: ByLevel<string>): readonly string[] {
  const { date, start, end, place, chair, clerk, ownLevel } = facts;
  const hours = [start && `từ ${hourWords(start)}`, end && `đến ${hourWords(end)}`];
  const held = listed([
    listed(hours, " ") || null,
    date && `ngày ${date.split("-").reverse().join("/")}`,
  ]);
  const said = [
    held || null,
    place && `tại ${place}`,
    chair && `chủ trì: ${chair}`,
    clerk && `thư ký: ${clerk}`,
    attendance(facts),
  ];
  const sentence = listed(said, "; ");
  return [
    ...(sentence === "" ? [] : [`Hội nghị: ${sentence}.`]),
    ...(ownLevel ? [`Chi bộ tự xếp loại: ${levelNames[ownLevel]}.`] : []),
  ];
}

/** `triệu tập 16, có mặt 14, vắng 2`. */
function attendance({ summoned, present, absent }: MeetingFacts): string | null {
  const counts = [numbered("triệu tập", summoned), numbered("có mặt", present)];
  return listed([...counts, numbered("vắng", absent)]) || null;
}

/** `Nghị quyết năm 2024: tán thành 16/17, không tán thành 1; thông qua.` */
function voteLine(vote: Vote): string {
  const { question, present, summoned, against, other, passed } = vote;
  const base = present ?? summoned;
  const share = base === null ? "" : `/${String(base)}`;
  const counts = listed([
    vote.for === null ? null : `tán thành ${String(vote.for)}${share}`,
    numbered("không tán thành", against),
    numbered("ý kiến khác", other),
  ]);
  const outcome = passed === null ? null : passed ? "thông qua" : "không thông qua";
  const said = listed([counts || null, outcome], "; ");
  return `${question ?? "Chưa rõ nội dung"}${said === "" ? "" : `: ${said}`}.`;
}

/** How many there are, and how many of each kind; kinds that nothing is of are left out. */
function counted<T>(
  label: string,
  all: readonly T[],
  kinds: readonly (readonly [string, T])[],
): readonly string[] {
  if (all.length === 0) return [];
  const parts = kinds.flatMap(([words, kind]) => {
    const count = all.filter((each) => each === kind).length;
    return count === 0 ? [] : [`${words} ${String(count)}`];
  });
  return [`${label}: ${String(all.length)}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}.`];
}

function numbered(words: string, count: number | null): string | null {
  return count === null ? null : `${words} ${String(count)}`;
}

function listed(parts: readonly (string | null)[], comma = ", "): string {
  return parts.filter((part) => part !== null).join(comma);
}

function hourWords(hour: Hour): string {
  return hour.replace(":", " giờ ");
}

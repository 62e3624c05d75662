import { LEVELS, type Level } from "../../model/level";
import type { Count, DocumentBlock, FigureName, Run } from "../../model/document";
import type { BranchReview } from "../../model/review";
import { EXCLUSIONS, type Unrated } from "../../model/tally";
import { ballotTotals } from "../../report/figures/ballots";
import { unratedWords } from "../../report/words";
import { item, left, middle, paragraph, table } from "../blocks";
import type { Material } from "../material";
import { levelName, lowered } from "../names";
import { count, join, say, share } from "../runs";

/** `Tổng số đảng viên: 16 đồng chí (chính thức 14 đồng chí, dự bị 02 đồng chí).` */
export function membersWords({ tally }: Material): readonly Run[] {
  const { present, official, probationary } = tally;
  const all = count("present", present);
  if (official === null) return say`Tổng số đảng viên: ${all} đồng chí`;
  const [ours, others] = [count("official", official), count("probationary", probationary ?? 0)];
  return others.value === 0
    ? say`Tổng số đảng viên: ${all} đồng chí, đều là đảng viên chính thức`
    : say`Tổng số đảng viên: ${all} đồng chí (chính thức ${ours} đồng chí, dự bị ${others} đồng chí)`;
}

/** The result in full: who was to be rated, each level with its share, and who was not rated. */
export function ratingBlocks(material: Material): readonly DocumentBlock[] {
  return [
    paragraph("ratings.count", countedSentence(material)),
    levelTable(material),
    paragraph("ratings.goodOrBetter", goodOrBetterSentence(material)),
    ...unratedBlocks(material),
  ];
}

function countedSentence({ tally }: Material): readonly Run[] {
  const [due, rated] = [count("toRate", tally.toRate), count("rated", tally.rated)];
  const open = count("notYetRated", tally.notYetRated);
  return open.value === 0
    ? say`Số đảng viên thuộc diện đánh giá, xếp loại: ${due} đồng chí; đã xếp loại: ${rated} đồng chí. Kết quả như sau:`
    : say`Số đảng viên thuộc diện đánh giá, xếp loại: ${due} đồng chí; đã xếp loại: ${rated} đồng chí; chưa xếp loại: ${open} đồng chí. Kết quả như sau:`;
}

function levelTable(material: Material): DocumentBlock {
  const rated = count("rated", material.tally.rated);
  const rows = LEVELS.map((level) => {
    const each = levelCount(material, level);
    return [
      [material.scheme.levels[level].name],
      [{ ...each, kind: "amount" as const }],
      [share(each, rated)],
    ];
  });
  return table(
    "ratings.levels",
    [left("Mức xếp loại", 50), middle("Số đảng viên", 25), middle("Tỷ lệ", 25)],
    rows,
  );
}

export function levelCount({ tally }: Material, level: Level): Count {
  return count(`level.${level}`, tally.levels[level]);
}

/**
 * Says how many are rated good or better. That all are good, while some are outstanding, would be a contradiction: it is said
 * `trở lên` wherever there is anyone above.
 */
export function goodOrBetterSentence(material: Material): readonly Run[] {
  const { rated, levels } = material.tally;
  if (rated === 0) return say`Chưa có đảng viên được xếp loại.`;
  const whole = count("rated", rated);
  const part = count("goodOrBetter", levels.outstanding + levels.good);
  const above = levels.outstanding > 0 ? " trở lên" : "";
  const level = `${levelName(material, "good")}${above}`;
  if (part.value === 0) return say`Không có đảng viên được xếp loại ${level}.`;
  return part.value === rated
    ? say`${share(part, whole)} đảng viên được xếp loại ${level}.`
    : say`${part}/${whole} đảng viên được xếp loại ${level}, đạt ${share(part, whole)}.`;
}

/** `“Hoàn thành xuất sắc nhiệm vụ” 02 đồng chí (12,5%)`, for each level that anyone has. */
export function levelsSentence(material: Material): readonly Run[] {
  const rated = count("rated", material.tally.rated);
  const parts = LEVELS.map((level) => levelCount(material, level))
    .map((each, i) => ({ each, level: LEVELS[i] ?? "failed" }))
    .filter(({ each }) => each.value > 0)
    .map(
      ({ each, level }) =>
        say`${levelName(material, level)} ${each} đồng chí (${share(each, rated)})`,
    );
  return join(parts, "; ");
}

/** Who is not rated, with the reason; nothing where all are rated. */
function unratedBlocks({ parts, scheme }: Material): readonly DocumentBlock[] {
  const words = unratedWords(scheme);
  const all = parts.flatMap(({ tally }) => tally.unrated);
  const out = all.filter(isExcluded);
  const open = all.filter((each) => !isExcluded(each));
  return [
    ...listOf("ratings.excluded", "Không thuộc diện xếp loại", out, ({ why }) => words[why]),
    ...listOf("ratings.open", "Chưa xếp loại", open, ({ reason }) => reason || "………"),
  ];
}

function isExcluded({ why }: Unrated): boolean {
  return EXCLUSIONS.some((each) => each === why);
}

function listOf(
  key: string,
  title: string,
  members: readonly Unrated[],
  reason: (each: Unrated) => string,
): readonly DocumentBlock[] {
  const people = members.map((each) => `${each.name} (${lowered(reason(each))})`);
  return people.length === 0 ? [] : [item(key, say`${title}: ${people.join("; ")}.`)];
}

/** Each member with the level, as minutes list them; nothing where nobody is rated. */
export function memberBlocks({ parts, scheme }: Material): readonly DocumentBlock[] {
  const rated = parts.flatMap(ratedIn);
  if (rated.length === 0) return [];
  const columns = [middle("TT", 10), left("Họ và tên", 40), left("Mức xếp loại", 50)];
  const rows = rated.map(({ name, level }, i) => [String(i + 1), name, scheme.levels[level].name]);
  return [
    paragraph("ratings.each", say`Kết quả xếp loại từng đảng viên:`),
    table(
      "ratings.members",
      columns,
      rows.map((cells) => cells.map((cell) => [cell])),
    ),
  ];
}

function ratedIn({ table: { members }, tally }: BranchReview) {
  const levelOf = new Map(
    LEVELS.flatMap((level) => tally.rows.levels[level].map((row) => [row, level])),
  );
  return members.flatMap(({ row, name }) => {
    const level = levelOf.get(row);
    return level === undefined ? [] : [{ name, level }];
  });
}

const BALLOTS = [
  ["issued", "phát ra"],
  ["returned", "thu về"],
  ["valid", "hợp lệ"],
  ["invalid", "không hợp lệ"],
] as const;

/** `Phiếu biểu quyết …: phát ra 14 phiếu, thu về 14 phiếu, …`; nothing where no ballots are known. */
export function ballotBlocks({ first }: Material): readonly DocumentBlock[] {
  const totals = ballotTotals(first);
  const known = BALLOTS.flatMap(([what, words]) => {
    const value = totals[what];
    if (value === null) return [];
    if (what === "invalid" && value === 0) return [say`không có phiếu không hợp lệ`];
    const name: FigureName = `ballots.${what}`;
    return [say`${words} ${count(name, value)} phiếu`];
  });
  return known.length === 0
    ? []
    : [
        paragraph(
          "ratings.ballots",
          say`Phiếu biểu quyết xếp loại đảng viên: ${join(known, ", ")}.`,
        ),
      ];
}

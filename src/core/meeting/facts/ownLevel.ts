import type { CellRef } from "../../model/address";
import type { Level, Vocabulary } from "../../model/level";
import type { Recorded, Vote } from "../../model/meeting";
import { ownLevels } from "../../table/around/ownLevels";
import { foldedText } from "../../text/foldedText";
import { levelReader } from "../../text/level";
import { textOf, type Statement } from "../statements";
import type { FactDraft } from "./draft";

const OWN_LEVEL = /^(?!.*(?:dang vien|chi uy|dang uy)).*(?:xep loai|tu danh gia|tu nhan)/;
const OF_BRANCH = /chi bo|tap the|tu (?:danh gia )?xep loai|to chuc dang/;

/** Takes the branch's rating of itself from a label or a sentence. */
export function putOwnLevel(
  draft: FactDraft,
  statements: readonly Statement[],
  levels: Vocabulary,
): void {
  const read = levelReader(levels);
  for (const { label, values } of statements) {
    const [cell] = values;
    if (!cell || !isOwnLevel(label)) continue;
    const level = read(cell.text.replace(/[.;\s]+$/u, ""));
    if (level.kind === "level") draft.put("ownLevel", level.level, cell);
  }
  const [said] = ownLevels(statements.map(textOf), levels);
  if (said) draft.put("ownLevel", said.level, said.at);
}

/** The branch's level as the meeting voted it. */
export interface LevelVoted {
  readonly level: Level;
  readonly at: CellRef;
}

/** Returns the level that was carried: `Đề nghị xếp loại chi bộ: Hoàn thành tốt nhiệm vụ`. */
export function levelVoted(
  votes: readonly Recorded<Vote>[],
  levels: Vocabulary,
): LevelVoted | null {
  const read = levelReader(levels);
  for (const { value, at } of votes) {
    const { question, passed } = value;
    if (question === null || passed === false) continue;
    const [label, rest] = labelAndLevel(question);
    const stated = read(rest.trim());
    if (isOwnLevel(foldedText(label)) && stated.kind === "level")
      return { level: stated.level, at };
    const [said] = ownLevels([{ ...at, text: question, written: question }], levels);
    if (said) return { level: said.level, at };
  }
  return null;
}

/** What the branch is rated by: `tự xếp loại chi bộ năm 2025 mức Hoàn thành tốt nhiệm vụ`. */
const RATED =
  /^.*?(?:xếp loại|đánh giá)(?:,?\s+(?:xếp loại|chất lượng|tập thể|của))*\s+chi bộ(?:\s+(?:năm\s+\d{4}|đạt|ở|mức|là|loại))*(?=\s)/iu;

function labelAndLevel(question: string): readonly [label: string, level: string] {
  const colon = question.indexOf(":");
  const end = colon === -1 ? (RATED.exec(question)?.[0].length ?? question.length) : colon;
  return [question.slice(0, end), question.slice(end).replace(/^:/, "")];
}

function isOwnLevel(folded: string): boolean {
  return OWN_LEVEL.test(folded) && OF_BRANCH.test(folded);
}

import type { Count, DocumentBlock, FigureName, Run } from "../../model/document";
import type { Target, TargetResult } from "../../model/meeting";
import { item, left, middle, paragraph, table } from "../blocks";
import type { Material } from "../material";
import { lowered } from "../names";
import { amount, count, join, say, share } from "../runs";

const RESULTS: Readonly<Record<TargetResult, string>> = {
  exceeded: "Vượt",
  met: "Đạt",
  missed: "Chưa đạt",
};

export function targetsOf({ record }: Material): readonly Target[] {
  return record.targets.map(({ value }) => value);
}

/** What became of the targets; nothing where the workbook has none. */
export function targetBlocks(material: Material): readonly DocumentBlock[] {
  const targets = targetsOf(material);
  if (targets.length === 0) return [];
  return [paragraph("targets", targetsSentence(targets)), targetTable(targets)];
}

/** The outcome, and by name the targets that were exceeded or missed; `opening` says when. */
export function targetSummary(material: Material, opening = ""): readonly DocumentBlock[] {
  const targets = targetsOf(material);
  if (targets.length === 0) return [];
  return [
    paragraph(
      "targets",
      say`${opening}${join([targetsSentence(targets), ...exceededSentence(targets)], " ")}`,
    ),
    ...missedBlocks(material),
  ];
}

function exceededSentence(targets: readonly Target[]): readonly (readonly Run[])[] {
  const texts = namedBy(targets, "exceeded");
  return texts.length === 0
    ? []
    : [say`${targetsTitle(texts)} vượt kế hoạch: ${join(texts, "; ")}.`];
}

export function missedBlocks(material: Material): readonly DocumentBlock[] {
  const texts = namedBy(targetsOf(material), "missed");
  const missed = say`${targetsTitle(texts)} chưa đạt: ${join(texts, "; ")}.`;
  return texts.length === 0 ? [] : [item("targets.missed", missed)];
}

function targetsTitle({ length }: readonly unknown[]): string {
  return length === 1 ? "Chỉ tiêu" : "Các chỉ tiêu";
}

function namedBy(targets: readonly Target[], result: TargetResult): readonly (readonly Run[])[] {
  return targets.flatMap((target, i) => (target.result === result ? [targetWords(target, i)] : []));
}

/** `đề tài cấp cơ sở (kế hoạch 02, thực hiện 03 đề tài)`, or with its share where only that is known. */
export function targetWords(target: Target, i: number): readonly Run[] {
  const { text, planned, done, percent, unit } = target;
  const name = lowered(text.replace(/[.;,\s]+$/u, ""));
  if (planned !== null && done !== null)
    return say`${name} (kế hoạch ${quantity(`target.${String(i)}.planned`, planned)}, thực hiện ${quantity(`target.${String(i)}.done`, done)}${unitWords(unit)})`;
  return percent === null
    ? [name]
    : say`${name} (${amount(`target.${String(i)}.percent`, percent)}%)`;
}

/** A small whole number has two digits in a sentence. */
function quantity(name: FigureName, value: number): Count {
  return Number.isInteger(value) && value < 10 ? count(name, value) : amount(name, value);
}

function unitWords(unit: string | null): string {
  if (unit === null) return "";
  return unit === "%" ? "%" : ` ${unit}`;
}

/** `Chi bộ hoàn thành 12/14 chỉ tiêu (85,7%), trong đó vượt 05 chỉ tiêu; 02 chỉ tiêu chưa đạt.` */
export function targetsSentence(targets: readonly Target[]): readonly Run[] {
  const of = (result: TargetResult | null) =>
    targets.filter((target) => target.result === result).length;
  const all = count("targets.all", targets.length);
  const exceeded = count("targets.exceeded", of("exceeded"));
  const reached = count("targets.reached", of("exceeded") + of("met"));
  const [missed, open] = [count("targets.missed", of("missed")), count("targets.open", of(null))];
  const parts = [
    reachedWords(all, reached, exceeded),
    ...(missed.value > 0 ? [say`${missed} chỉ tiêu chưa đạt`] : []),
    ...(open.value > 0 ? [say`${open} chỉ tiêu chưa có kết quả`] : []),
  ];
  return say`${join(parts, "; ")}.`;
}

function reachedWords(all: Count, reached: Count, exceeded: Count): readonly Run[] {
  if (reached.value === 0) return say`Chi bộ đề ra ${all} chỉ tiêu`;
  const isWhole = reached.value === all.value;
  const done = isWhole
    ? say`Chi bộ hoàn thành ${reached}/${all} chỉ tiêu`
    : say`Chi bộ hoàn thành ${reached}/${all} chỉ tiêu (${share(reached, all)})`;
  return exceeded.value === 0 ? done : say`${done}, trong đó vượt ${exceeded} chỉ tiêu`;
}

function targetTable(targets: readonly Target[]): DocumentBlock {
  const columns = [
    middle("TT", 7),
    left("Chỉ tiêu", 37),
    middle("Đơn vị tính", 13),
    middle("Kế hoạch", 12),
    middle("Thực hiện", 12),
    middle("Kết quả", 19),
  ];
  return table("targets.table", columns, targets.map(targetRow));
}

function targetRow(target: Target, i: number): readonly (readonly Run[])[] {
  const number = (what: "planned" | "done") => {
    const value = target[what];
    return value === null ? [] : [amount(`target.${String(i)}.${what}`, value)];
  };
  return [
    [String(i + 1)],
    [target.text],
    [target.unit ?? ""],
    number("planned"),
    number("done"),
    resultRuns(target, i),
  ];
}

function resultRuns({ result, percent }: Target, i: number): readonly Run[] {
  const words = result === null ? "" : RESULTS[result];
  const figure = percent === null ? null : amount(`target.${String(i)}.percent`, percent);
  if (figure === null) return [words];
  return words === "" ? say`${figure}%` : say`${words} (${figure}%)`;
}

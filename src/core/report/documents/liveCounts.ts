import type { CellRef } from "../../model/address";
import type { FigureName } from "../../model/document";
import { valueAt, type Snapshot } from "../../model/grid";
import { LEVELS } from "../../model/level";
import type { MeetingRecord, Recorded, Target } from "../../model/meeting";
import type { Content } from "../../model/report";
import type { BranchView } from "../context";
import { cellReference } from "../figures/formula";

/** An expression for a formula, and the number that it computes to now. */
interface Live {
  readonly expression: string;
  readonly value: number;
}

export type LiveCounts = ReadonlyMap<FigureName, Live>;

/** The counts that a formula can follow: of the rating table, and of the cells that say something of the meeting. */
export function liveCounts(
  view: BranchView,
  meeting: MeetingRecord,
  snapshot: Snapshot,
): LiveCounts {
  return new Map<FigureName, Live>([
    ...ratingCounts(view),
    ...meetingCounts(meeting, snapshot),
    ...targetCounts(meeting, snapshot),
    ...voteCounts(meeting, snapshot),
  ]);
}

type Entry = readonly [FigureName, Live];

function ratingCounts({ numbers, branch: { tally } }: BranchView): readonly Entry[] {
  const levels = LEVELS.map((level) => liveOf(numbers.levels[level]));
  const [outstanding, good] = levels;
  const present = liveOf(numbers.present);
  const official = liveOf(numbers.official);
  const excluded = Object.values(numbers.excluded).map(liveOf);
  const rated = sum(levels);
  const toRate = difference(present, sum(excluded));
  return [
    ...LEVELS.flatMap((level, i) =>
      entry(`level.${level}`, levels[i] ?? null, tally.levels[level]),
    ),
    ...entry("goodOrBetter", sum([outstanding ?? null, good ?? null]), null),
    ...entry("rated", rated, tally.rated),
    ...entry("present", present, tally.present),
    ...entry("official", official, tally.official),
    ...entry("probationary", difference(present, official), tally.probationary),
    ...entry("toRate", toRate, tally.toRate),
    ...entry("notYetRated", difference(toRate, rated), tally.notYetRated),
  ];
}

/** A number that is not live is a part of an expression all the same, as long as another part is. */
function liveOf(content: Content): Live | null {
  if (typeof content === "number") return { expression: String(content), value: content };
  if (typeof content !== "object" || content === null || typeof content.value !== "number")
    return null;
  return { expression: `(${content.formula.slice(1)})`, value: content.value };
}

function sum(parts: readonly (Live | null)[]): Live | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  const expression = `(${known.map((part) => part.expression).join("+")})`;
  return { expression, value: known.reduce((all, { value }) => all + value, 0) };
}

function difference(whole: Live | null, part: Live | null): Live | null {
  if (!whole || !part) return null;
  return {
    expression: `(${whole.expression}-${part.expression})`,
    value: whole.value - part.value,
  };
}

/** Nothing where the formula would compute another number than the review found, or never changes. */
function entry(name: FigureName, live: Live | null, expected: number | null): readonly Entry[] {
  const agrees = live !== null && (expected === null || live.value === expected);
  return agrees && /[A-Z[]/u.test(live.expression) ? [[name, live]] : [];
}

function meetingCounts({ facts }: MeetingRecord, snapshot: Snapshot): readonly Entry[] {
  if (facts === null) return [];
  return (["summoned", "present", "absent"] as const).flatMap((what) =>
    entry(`meeting.${what}`, cellIn(snapshot, facts.cells[what]), facts.value[what]),
  );
}

/** The cell's own number; null where it has words around it, or is not there. */
function cellIn(snapshot: Snapshot, at: CellRef | undefined): Live | null {
  if (!at) return null;
  const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
  const value = sheet && valueAt(sheet.grid, at.row, at.column);
  return typeof value === "number" ? { expression: cellReference(at), value } : null;
}

interface TargetCells {
  readonly target: Target;
  readonly planned: Live;
  readonly done: Live;
}

function targetCounts({ targets }: MeetingRecord, snapshot: Snapshot): readonly Entry[] {
  const cells = targets.map((target) => targetCells(target, snapshot));
  const each = cells.flatMap((known, i): readonly Entry[] => {
    if (!known) return [];
    const { target, planned, done } = known;
    const share = { expression: `(100*${done.expression}/${planned.expression})`, value: NaN };
    const percent = { ...share, value: (100 * done.value) / planned.value };
    return [
      ...entry(`target.${String(i)}.planned`, planned, target.planned),
      ...entry(`target.${String(i)}.done`, done, target.done),
      ...(planned.value === 0 ? [] : entry(`target.${String(i)}.percent`, percent, target.percent)),
    ];
  });
  return [...each, ...outcomeCounts(cells)];
}

/** Counts the outcomes by comparing what was done with the plan, unless the outcome of a target is written otherwise. */
function outcomeCounts(cells: readonly (TargetCells | null)[]): readonly Entry[] {
  const known = cells.filter((each) => each !== null);
  if (known.length === 0 || known.length < cells.length) return [];
  const count = (sign: string, met: (done: number, planned: number) => boolean): Live => ({
    expression: `(${known.map(({ done, planned }) => `(${done.expression}${sign}${planned.expression})`).join("+")})`,
    value: known.filter(({ done, planned }) => met(done.value, planned.value)).length,
  });
  const written = (results: readonly unknown[]) =>
    known.filter(({ target }) => results.includes(target.result)).length;
  return [
    ...entry(
      "targets.exceeded",
      count(">", (a, b) => a > b),
      written(["exceeded"]),
    ),
    ...entry(
      "targets.reached",
      count(">=", (a, b) => a >= b),
      written(["exceeded", "met"]),
    ),
    ...entry(
      "targets.missed",
      count("<", (a, b) => a < b),
      written(["missed"]),
    ),
  ];
}

function targetCells({ value, cells }: Recorded<Target>, snapshot: Snapshot): TargetCells | null {
  const [planned, done] = [cellIn(snapshot, cells.planned), cellIn(snapshot, cells.done)];
  return planned && done ? { target: value, planned, done } : null;
}

function voteCounts({ votes }: MeetingRecord, snapshot: Snapshot): readonly Entry[] {
  return votes.flatMap(({ value, cells }, i): readonly Entry[] => {
    const of = value.summoned === null ? "present" : "summoned";
    return [
      ...entry(`vote.${String(i)}.of`, cellIn(snapshot, cells[of]), value[of]),
      ...(["for", "against", "other"] as const).flatMap((what) =>
        entry(`vote.${String(i)}.${what}`, cellIn(snapshot, cells[what]), value[what]),
      ),
    ];
  });
}

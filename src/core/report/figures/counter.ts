import { a1 } from "../../model/address";
import type { Content, Formula } from "../../model/report";
import type { Rows } from "../../model/tally";
import { live } from "./formula";
import { countFormula, disagreement, type Condition, type Source } from "./source";

/** What a number counts, as the foot note calls it; `correctable` if respelling its cells would make it live. */
export interface Topic {
  readonly words: string;
  readonly correctable: boolean;
}

/** Why a number is written as a value. */
export interface Obstacle {
  readonly topic: Topic;
  /** Cells whose text the review understands but a formula would not. */
  readonly respell: readonly string[];
  /** Cells that a formula would count although the review does not. */
  readonly remove: readonly string[];
}

/** Makes cell contents from the numbers of one table, and collects what kept any of them from being live. */
export interface Counter {
  readonly count: (topic: Topic, rows: Rows, ways: readonly Way[]) => Content;
  readonly obstacles: () => readonly Obstacle[];
}

/** One way to count: conditions that all have to be met. The cells to correct are in the column of the first one. */
export type Way = readonly [Condition, ...Condition[]];

export function counterOf(source: Source | null): Counter {
  const obstacles: Obstacle[] = [];
  return {
    count: (topic, rows, ways) => {
      const expected = new Set(rows);
      const found = source && firstLive(source, expected, ways);
      if (found !== null) return found;
      obstacles.push(source ? obstacleOf(source, topic, expected, ways) : bare(topic));
      return rows.length;
    },
    obstacles: () => obstacles,
  };
}

function firstLive(
  source: Source,
  rows: ReadonlySet<number>,
  ways: readonly Way[],
): Formula | null {
  for (const way of ways) {
    const formula = countFormula(source, way);
    if (formula === null) continue;
    const { missed, extra } = disagreement(source, way, rows);
    if (missed.length === 0 && extra.length === 0) return live(formula, rows.size);
  }
  return null;
}

function obstacleOf(
  source: Source,
  topic: Topic,
  rows: ReadonlySet<number>,
  [way]: readonly Way[],
): Obstacle {
  if (!way || !topic.correctable) return bare(topic);
  const [{ column }] = way;
  const { missed, extra } = disagreement(source, way, rows);
  const cells = (at: readonly number[]) => at.map((row) => a1({ row, column }));
  return { topic, respell: cells(missed), remove: cells(extra) };
}

function bare(topic: Topic): Obstacle {
  return { topic, respell: [], remove: [] };
}

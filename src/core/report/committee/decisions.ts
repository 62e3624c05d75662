import type { Decision, EarlierMember } from "../../model/committee";
import type { CellValue, Grid } from "../../model/grid";
import type { Level, Vocabulary } from "../../model/level";
import { levelReader } from "../../text/level";
import { DATA_HEADERS } from "./data";

/** Returns the levels that the committee typed into the tidy table of an earlier run. */
export function decisionsIn(grid: Grid, levels: Vocabulary): readonly Decision[] {
  return rowsIn(grid, levels).flatMap(({ branch, name, code, decided: level }) =>
    level === null ? [] : [{ branch, name, code, level }],
  );
}

/** Returns the members in the tidy table of an earlier run. */
export function earlierMembers(grid: Grid, levels: Vocabulary): readonly EarlierMember[] {
  return rowsIn(grid, levels).map(({ branch, name, code, proposed }) => {
    return { branch, name, code, proposed };
  });
}

interface Row extends EarlierMember {
  readonly decided: Level | null;
}

function rowsIn({ values }: Grid, levels: Vocabulary): readonly Row[] {
  const [headers = [], ...rows] = values;
  const read = levelReader(levels);
  return rows.map((cells) => {
    const cell = (header: string): CellValue => cells[headers.indexOf(header)] ?? "";
    const level = (header: string) => {
      const reading = read(cell(header));
      return reading.kind === "level" ? reading.level : null;
    };
    return {
      branch: String(cell(DATA_HEADERS.branch)),
      name: String(cell(DATA_HEADERS.name)),
      code: String(cell(DATA_HEADERS.code)),
      proposed: level(DATA_HEADERS.proposed),
      decided: level(DATA_HEADERS.decided),
    };
  });
}

import type { Decision } from "../../model/committee";
import type { CellValue, Grid } from "../../model/grid";
import type { Vocabulary } from "../../model/level";
import { levelReader } from "../../text/level";
import { DATA_HEADERS } from "./data";

/** Returns the levels that the committee typed into the tidy table of an earlier run. */
export function decisionsIn({ values }: Grid, levels: Vocabulary): readonly Decision[] {
  const [headers = [], ...rows] = values;
  const at = (header: string) => headers.indexOf(header);
  const [branch, name, code] = [DATA_HEADERS.branch, DATA_HEADERS.name, DATA_HEADERS.code].map(at);
  const decided = at(DATA_HEADERS.decided);
  const read = levelReader(levels);
  return rows.flatMap((cells): Decision[] => {
    const reading = read(cells[decided] ?? "");
    if (reading.kind !== "level") return [];
    const text = (column = -1) => String(cells[column] ?? ("" satisfies CellValue));
    return [{ branch: text(branch), name: text(name), code: text(code), level: reading.level }];
  });
}

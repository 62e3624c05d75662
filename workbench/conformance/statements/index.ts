import type { Statement } from "../statement";
import { addresses } from "./addresses";
import { files } from "./files";
import { looks } from "./looks";
import { merges } from "./merges";
import { names } from "./names";
import { pane } from "./pane";
import { protection } from "./protection";
import { sheets } from "./sheets";
import { typed } from "./typed";
import { used } from "./used";
import { workbook } from "./workbook";

/** Everything that the page tries, in order; what locks the workbook comes last. */
export const STATEMENTS: readonly Statement[] = [
  ...addresses,
  ...typed,
  ...used,
  ...merges,
  ...names,
  ...sheets,
  ...looks,
  ...workbook,
  ...pane,
  ...files,
  ...protection,
];

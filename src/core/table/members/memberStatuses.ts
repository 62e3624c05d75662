import { columnsOf } from "../../model/columns";
import { OTHER_RATERS } from "../../model/level";
import type { Role } from "../../model/role";
import type { Status, StatusReading } from "../../model/table";
import type { CellReaders } from "./cellReaders";
import type { Cells } from "./cells";
import { cellText } from "../../text/cellText";
import type { GroupContext } from "./groupHeading";
import type { Layout, StatusMarks } from "../layout";
import { readMark } from "../../text/mark";

const NONE: readonly StatusReading[] = [];
/** Roles whose texts may state a status; if several state the same one, the first counts. */
const STATUS_ROLES: readonly Role[] = [
  "status",
  "name",
  "final",
  ...OTHER_RATERS,
  "reason",
  "note",
  "official",
  "admittedOfficial",
  "partyPosition",
  "job",
  "discipline",
];
/** A position may state membership ("Đảng viên dự bị, giáo viên"); illness or absence in it describe the job. */
const BY_POSITION: ReadonlySet<Status> = new Set<Status>(["official", "probationary", "exempt"]);
const BY_DISCIPLINE: ReadonlySet<Status> = new Set<Status>(["suspended", "expelled", "struckOff"]);

/** Returns a reader of the statuses that a row states, each once with the words that state it. */
export function statusReader(
  layout: Layout,
  left: number,
  { statuses }: CellReaders,
): (cells: Cells, context: GroupContext) => readonly StatusReading[] {
  const columns = STATUS_ROLES.flatMap((role) =>
    columnsOf(layout, role).map(({ index }) => ({ role, offset: index - left })),
  );
  const marks = layout.special.statusMarks;
  const ticked = ({ column, status }: StatusMarks, cells: Cells): StatusReading[] => {
    const value = cells[column - left] ?? "";
    return readMark(value) === "marked"
      ? [{ status, role: "status", written: cellText(value) }]
      : [];
  };
  return (cells, context) => {
    let found =
      context.statuses.length > 0 || marks.length > 0
        ? marks.flatMap((mark) => ticked(mark, cells))
        : NONE;
    for (const { role, offset } of columns) {
      const value = cells[offset];
      if (typeof value !== "string" || value === "") continue;
      if (role === "name" && !BEHIND_NAME.test(value)) continue;
      const stated = statuses(role === "name" ? behindName(value) : value);
      if (stated.length > 0) found = [...found, ...readingsOf(stated, role, value)];
    }
    return found.length + context.statuses.length === 0
      ? NONE
      : eachOnce([...found, ...context.statuses]);
  };
}

function readingsOf(
  stated: readonly Status[],
  role: Role,
  value: string,
): readonly StatusReading[] {
  return stated
    .filter((status) => mayState(role, status))
    .map((status) => ({ status, role, written: cellText(value) }));
}

/** What may state a status behind a name: `Phan Thu Yến (miễn sinh hoạt)`, `Lê Bình - đã chuyển`. */
const BEHIND_NAME = /(?:[(;\n–—]|\s-\s)([^)]*)/u;

function behindName(name: string): string {
  return BEHIND_NAME.exec(name)?.[1] ?? "";
}

function eachOnce(readings: readonly StatusReading[]): readonly StatusReading[] {
  return readings.filter(
    ({ status }, at) => readings.findIndex((other) => other.status === status) === at,
  );
}

function mayState(role: Role, status: Status): boolean {
  if (role === "partyPosition" || role === "job") return BY_POSITION.has(status);
  if (role === "discipline") return BY_DISCIPLINE.has(status);
  return role === "status" || status !== "official";
}

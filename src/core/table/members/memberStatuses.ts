import type { Role } from "../../model/role";
import type { Status, StatusReading } from "../../model/table";
import type { CellReaders, Cells, Offsets } from "./cellReaders";
import { cellText } from "../../text/cellText";
import type { GroupContext } from "./groupHeading";
import type { Layout, StatusMarks } from "../layout";
import { readMark } from "../../text/mark";

const NONE: readonly StatusReading[] = [];
/** Columns whose words say a status, in the order of their weight. */
const TELLING: readonly Role[] = [
  "status",
  "final",
  "reason",
  "note",
  "official",
  "admittedOfficial",
  "partyPosition",
  "job",
  "discipline",
];
/** A position tells membership ("Đảng viên dự bị, giáo viên"); an illness or absence in it belongs to a job. */
const BY_POSITION: ReadonlySet<Status> = new Set<Status>(["official", "probationary", "exempt"]);
const BY_DISCIPLINE: ReadonlySet<Status> = new Set<Status>(["suspended"]);

/** What a row says of its member, each status once with the words that say it. */
export function statusReader(
  { special }: Layout,
  left: number,
  offsets: Offsets,
  { statuses }: CellReaders,
): (cells: Cells, context: GroupContext) => readonly StatusReading[] {
  const telling = TELLING.map((role) => ({ role, offset: offsets[role] })).filter(
    ({ offset }) => offset >= 0,
  );
  const marks = special.statusMarks;
  const ticked = ({ column, status }: StatusMarks, cells: Cells): StatusReading[] => {
    const value = cells[column - left] ?? "";
    return readMark(value) === "marked"
      ? [{ status, role: "status", written: cellText(value) }]
      : [];
  };
  const said = (role: Role, value: string): StatusReading[] =>
    statuses(value)
      .filter((status) => counts(role, status))
      .map((status) => ({ status, role, written: cellText(value) }));
  return (cells, context) => {
    let found =
      context.statuses.length > 0 || marks.length > 0
        ? marks.flatMap((mark) => ticked(mark, cells))
        : NONE;
    for (const { role, offset } of telling) {
      const value = cells[offset];
      if (typeof value === "string" && value !== "" && statuses(value).length > 0)
        found = [...found, ...said(role, value)];
    }
    return found.length + context.statuses.length === 0
      ? NONE
      : eachOnce([...found, ...context.statuses]);
  };
}

function eachOnce(readings: readonly StatusReading[]): readonly StatusReading[] {
  return readings.filter(
    ({ status }, at) => readings.findIndex((other) => other.status === status) === at,
  );
}

function counts(role: Role, status: Status): boolean {
  if (role === "partyPosition" || role === "job") return BY_POSITION.has(status);
  if (role === "discipline") return BY_DISCIPLINE.has(status);
  return role === "status" || status !== "official";
}

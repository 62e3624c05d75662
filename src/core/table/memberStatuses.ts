import type { Role } from "../model/role";
import type { Status, StatusReading } from "../model/table";
import type { CellReaders, Cells, Offsets } from "./cellReaders";
import { cellText } from "./cellText";
import type { GroupContext } from "./groupHeading";
import type { Layout } from "./layout";
import { readMark } from "./mark";

const NONE: readonly StatusReading[] = [];
/** Columns whose words say a status, in the order of their weight. */
const TELLING: readonly Role[] = [
  "status",
  "branch",
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
  const telling = TELLING.filter((role) => offsets[role] >= 0);
  const marks = special.statusMarks;
  return (cells, context) => {
    let found: StatusReading[] | null = null;
    const add = (reading: StatusReading) => {
      found ??= [];
      if (!found.some(({ status }) => status === reading.status)) found.push(reading);
    };
    for (const { column, status } of marks)
      if (readMark(cells[column - left] ?? "") === "marked")
        add({ status, role: "status", written: cellText(cells[column - left] ?? "") });
    for (const role of telling) {
      const value = cells[offsets[role]] ?? "";
      if (typeof value !== "string" || value === "") continue;
      for (const status of statuses(value))
        if (counts(role, status)) add({ status, role, written: cellText(value) });
    }
    for (const reading of context.statuses) add(reading);
    return found ?? NONE;
  };
}

function counts(role: Role, status: Status): boolean {
  if (role === "partyPosition" || role === "job") return BY_POSITION.has(status);
  if (role === "discipline") return BY_DISCIPLINE.has(status);
  return role === "status" || status !== "official";
}

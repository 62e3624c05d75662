import type { DecodedSheet } from "../../model/grid";
import type { Role } from "../../model/role";
import { columnsOf, finalColumns } from "../../model/columns";
import type { Member, RatingReading } from "../../model/table";
import type { Vocabulary } from "../../model/level";
import { cellReaders, type CellReaders } from "./cellReaders";
import { cellAt, fieldAt, offsetsByRole, type Cells, type Offsets, type Part } from "./cells";
import { dittoReader } from "./ditto";
import type { ErrorWatch } from "./errorCells";
import { fillDown } from "./fillDown";
import type { GroupContext } from "./groupHeading";
import type { Layout } from "../layout";
import { ballotsReader } from "./memberBallots";
import { memberDates } from "./memberDates";
import { finalReader, ratingsReader } from "./memberRatings";
import { scorePartsReader } from "./memberScoreParts";
import { statusReader } from "./memberStatuses";
import { particularsReader } from "./particulars";
import { birthReader, sexReader } from "./sex";

const BLANK = { kind: "blank" } as const;

/** Returns a reader of the members of one table. Whatever depends on the table alone is worked out only once. */
export function memberReader(
  sheet: DecodedSheet,
  layout: Layout,
  vocabulary: Vocabulary,
  watch: ErrorWatch,
): (cells: Cells, row: number, group: GroupContext) => Member {
  const { grid } = sheet;
  const offsets = offsetsByRole(layout, grid.left);
  const read = cellReaders({
    grid,
    layout,
    offsets,
    vocabulary,
    watch,
    isRecoded: sheet.recoded,
    countsFrom1904: sheet.countsFrom1904 ?? false,
  });
  const part = partReaders(sheet, layout, offsets, read);
  const withoutDittos = dittoReader(layout, grid.left);
  return (cells, row, context) => {
    const rated = withoutDittos(cells, row);
    const final = part.final(rated, context);
    const remark = rated === cells && final.kind === "level" ? (final.remark ?? "") : "";
    const unrated = final.kind === "unknown" && read.unrated(final.written) ? final.written : "";
    return {
      row,
      name: part.name(cells),
      code: part.code(cells),
      birth: part.birth(cells),
      sex: part.sex(cells),
      admitted: part.admitted(cells),
      admissionDecided: part.admissionDecided(cells),
      official: part.official(cells),
      statuses: part.statuses(cells, context),
      partyPosition: part.partyPosition(cells),
      job: part.job(cells),
      group: part.group(cells, context),
      partyGroup: part.partyGroup(cells, context),
      branchName: part.branchName(cells, context),
      ratings: part.ratings(rated, unrated === "" ? final : BLANK),
      general: part.general(cells),
      task: part.task(cells),
      parts: part.parts(cells),
      total: part.total(cells),
      appraised: part.appraised(cells),
      done: part.done(cells),
      exceeded: part.exceeded(cells),
      late: part.late(cells),
      ballots: part.ballots(cells),
      particulars: part.particulars(cells),
      reason: part.reason(cells) || unrated,
      note: remark === "" ? part.note(cells) : joined([part.note(cells), remark]),
    };
  };
}

/** Without any column of the final rating, a list by levels has it in its headings. */
function ratingOrHeading(
  layout: Layout,
  final: Part<RatingReading>,
): (cells: Cells, context: GroupContext) => RatingReading {
  if (finalColumns(layout).length > 0) return final;
  return (_, { level }) => (level ? { kind: "level", ...level, exact: false } : BLANK);
}

function joined(notes: readonly string[]): string {
  return notes.filter((note) => note !== "").join("; ");
}

/** Returns a reader of what all columns of notes say. */
function noteReader(layout: Layout, left: number, { text }: CellReaders): Part<string> {
  const offsets = columnsOf(layout, "note").map(({ index }) => index - left);
  const [only = -1, other] = offsets;
  if (other === undefined) return fieldAt(only, text);
  return (cells) => joined(offsets.map((offset) => text(cellAt(cells, offset))));
}

/** Readers of the fields of a member, most of which need more than one cell. */
function partReaders(sheet: DecodedSheet, layout: Layout, offsets: Offsets, read: CellReaders) {
  const { grid } = sheet;
  return {
    name: nameReader(layout, grid.left, offsets, read),
    birth: birthReader(layout, grid.left, offsets.birth, read.date),
    sex: sexReader(layout, grid, offsets.sex),
    ...memberDates(offsets, read),
    statuses: statusReader(layout, grid.left, read),
    note: noteReader(layout, grid.left, read),
    group: fillDown(grid, layout, "group", offsets.group, read.word),
    partyGroup: fillDown(grid, layout, "partyGroup", offsets.partyGroup, read.word),
    branchName: fillDown(grid, layout, "branchName", offsets.branchName, read.word),
    final: ratingOrHeading(layout, finalReader(layout, grid, offsets, read)),
    parts: scorePartsReader(layout, grid.left, read),
    ratings: ratingsReader(layout, grid, offsets, read),
    ballots: ballotsReader(offsets, read),
    particulars: particularsReader(layout, grid.left, offsets, read),
    ...plainReaders(offsets, read),
  };
}

/** Readers of fields that are the content of one cell. */
function plainReaders(offsets: Offsets, { text, number, share }: CellReaders) {
  const textOf = (role: Role) => fieldAt(offsets[role], text);
  const numberOf = (role: Role) => fieldAt(offsets[role], number);
  return {
    code: textOf("code"),
    partyPosition: textOf("partyPosition"),
    job: textOf("job"),
    general: numberOf("general"),
    task: numberOf("task"),
    total: numberOf("total"),
    appraised: numberOf("appraised"),
    done: fieldAt(offsets.done, share("done")),
    exceeded: fieldAt(offsets.exceeded, share("exceeded")),
    late: fieldAt(offsets.late, share("late")),
    reason: textOf("reason"),
  };
}

function nameReader(
  { special }: Layout,
  left: number,
  { name }: Offsets,
  { text }: CellReaders,
): (cells: Cells) => string {
  const parts = special.nameParts.map((column) => column - left);
  if (parts.length === 0) return fieldAt(name, text);
  return (cells) =>
    [name, ...parts]
      .map((offset) => text(cellAt(cells, offset)))
      .filter((word) => word !== "")
      .join(" ");
}

import { columnOf } from "../model/columns";
import { partsOf, type Views } from "./context";

/**
 * The heading of the column of members' numbers, as the source has it: a card number in most branches, a staff number in some.
 * Null where no table has the column, or it is empty.
 */
export function codeHeader(views: Views): string | null {
  const tables = views.flatMap(partsOf).map(({ branch }) => branch.table);
  const filled = tables.filter(({ members }) => members.some(({ code }) => code !== ""));
  const [first] = filled;
  if (!first) return null;
  const headers = new Set(filled.map((table) => headerOf(table)));
  return headers.size === 1 ? headerOf(first) : "Số thẻ đảng viên";
}

function headerOf(table: Parameters<typeof columnOf>[0]): string {
  return columnOf(table, "code")?.header.split(" / ").at(-1) ?? "Số thẻ đảng viên";
}

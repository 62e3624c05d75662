import { columnOf } from "../../model/columns";
import type { Role } from "../../model/role";
import type { Member } from "../../model/table";
import { namesOnlyEarlier } from "../../text/yearsNamed";
import type { Layout } from "../layout";

/**
 * Leaves out what the columns of commendations and punishments say of earlier years alone: `Giấy khen 2023`, or anything below
 * `Kỷ luật (2015–2020)`. It is history, neither a proposal nor a punishment of the year under review.
 */
export function withoutEarlierYears(
  members: readonly Member[],
  layout: Layout,
  year: number | null,
): readonly Member[] {
  const headings = (["commendation", "discipline"] as const).flatMap((role) => {
    const column = columnOf(layout, role);
    return column ? [{ role, heading: column.header }] : [];
  });
  if (year === null || headings.length === 0) return members;
  return members.map((member) =>
    headings.reduce(
      (each, { role, heading }) =>
        namesOnlyEarlier(each.particulars[role], heading, year) ? without(each, role) : each,
      member,
    ),
  );
}

function without(member: Member, role: Role & ("commendation" | "discipline")): Member {
  return {
    ...member,
    particulars: { ...member.particulars, [role]: "" },
    statuses: member.statuses.filter((status) => status.role !== role),
  };
}

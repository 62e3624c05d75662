import { FINAL_ROLES, finalColumns } from "../model/columns";
import type { Finding } from "../model/finding";
import type { Member, RatingTable, Status } from "../model/table";
import type { RuleOf } from "../schemes/schema";
import { foldedText } from "../text/foldedText";
import { findingsIn, fromRule, type Check } from "./context";
import { isNotFilledIn } from "./finalRating";
import { cellOf } from "./cells";

/** Situations that some regulations accept as a reason for no rating, and others do not. */
const SITUATIONS: readonly Status[] = ["transferred", "temporary", "sick", "maternity", "absent"];

/** Reports an empty final rating for which the row states no reason, or one that the regulation does not accept. */
export const checkMustRate: Check<"must-rate"> = (table, rule, { toRate }) =>
  isNotFilledIn(toRate) || finalColumns(table).length === 0
    ? []
    : findingsIn(toRate, (member) =>
        member.ratings.final.kind === "blank" ? unrated(table, rule, member) : null,
      );

const NOT_YET_REVIEWED = /chua (?:duoc |to chuc |tien hanh )?kiem diem/;

/** Whoever has not been reviewed yet cannot be rated yet, whatever the situation. */
function isStillToBeReviewed(written: string): boolean {
  return NOT_YET_REVIEWED.test(foldedText(written));
}

/** Nothing but capitals: `ĐCSH` may be "đình chỉ sinh hoạt" or "đã chuyển sinh hoạt". */
const SHORT = /^\p{Lu}{2,8}$/u;

/** The abbreviation that is all the row states; `""` for anything else. */
function abbreviationOf({ reason, note, statuses }: Member): string {
  const [only = "", other] = [reason, note].filter((text) => text !== "");
  return other === undefined && statuses.length === 0 && SHORT.test(only) ? only : "";
}

function unrated(table: RatingTable, rule: RuleOf<"must-rate">, member: Member): Finding | null {
  const { row, name, reason, note, statuses } = member;
  const short = abbreviationOf(member);
  if (short !== "")
    return {
      ...fromRule(rule),
      severity: "warning",
      at: [cellOf(table, row, FINAL_ROLES)],
      data: { name, stated: short, isShort: true },
    };
  const { reasons } = rule.parameters;
  const situations = statuses.filter(({ status }) => SITUATIONS.includes(status));
  if (situations.some(({ status }) => reasons.includes(status))) return null;
  const [refused] = situations.filter(({ written }) => !isStillToBeReviewed(written));
  if (!refused && situations.length > 0) return null;
  if (!refused && (reason !== "" || note !== "")) return null;
  return {
    ...fromRule(rule),
    severity: refused ? "warning" : rule.severity,
    at: [cellOf(table, row, FINAL_ROLES)],
    data: { name, stated: refused?.written ?? "" },
  };
}

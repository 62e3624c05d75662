import { ROLES, type Role } from "../../model/role";
import type { Layout } from "../layout";

/** What a column could be for. */
export interface Claim {
  readonly role: Role;
  readonly column: number;
  /** Lower is better; equal ranks compete. */
  readonly rank: number;
}

export interface RoleChoice {
  readonly roles: ReadonlyMap<number, Role>;
  readonly ambiguous: Layout["ambiguous"];
}

/** Roles for which competing columns are reported. */
const REPORTED: ReadonlySet<Role> = new Set<Role>([
  "name",
  "admitted",
  "official",
  "general",
  "task",
  "total",
]);

/** Gives each role to the column with the best claim, apart from roles that the user has given already. */
export function chooseRoles(claims: readonly Claim[], given: ReadonlySet<Role | null>): RoleChoice {
  const roles = new Map<number, Role>();
  const ambiguous: { role: Role; taken: number; others: number[] }[] = [];
  for (const role of ROLES) {
    if (given.has(role)) continue;
    const own = claims
      .filter((claim) => claim.role === role && !roles.has(claim.column))
      .sort((a, b) => a.rank - b.rank || a.column - b.column);
    const [best, ...rest] = own;
    if (!best) continue;
    roles.set(best.column, role);
    const others = rest
      .map(({ column }) => column)
      .filter((column) => isOnlyFor(role, column, claims));
    if (others.length > 0 && REPORTED.has(role))
      ambiguous.push({ role, taken: best.column, others });
  }
  return { roles, ambiguous };
}

function isOnlyFor(role: Role, column: number, claims: readonly Claim[]): boolean {
  return claims.every((claim) => claim.column !== column || claim.role === role);
}

import type { Body } from "../model/body";
import { issuerIn, COMMITTEE } from "../table/around/issuer";
import { branchNameIn } from "./branchNames";
import type { KnownTable } from "./kinds";
import { isCommitteeList } from "./levels";

type Identity = Pick<Body, "name" | "kind" | "subject">;

/** Says which organisation the tables of a body are about. */
export function identityOf(parts: readonly [KnownTable, ...KnownTable[]]): Identity {
  const [first] = parts;
  const { subject } = first.table;
  const isCommittee = subject === "organisations" || isCommitteeList(first);
  return isCommittee
    ? { name: committeeName(first), kind: "committee", subject }
    : { name: branchName(parts), kind: "branch", subject };
}

function branchName(parts: readonly KnownTable[]): string | null {
  const names = parts.map(branchNameIn);
  return names.find((name) => name !== null) ?? null;
}

/** Of several committees in a heading, the last one issues the list and those above it are its superiors. */
function committeeName({ table, layout }: KnownTable): string | null {
  const above = layout.texts.filter(({ row }) => row < layout.range.top);
  const issuer = issuerIn([...above].reverse(), COMMITTEE);
  return issuer?.value ?? table.facts.committee?.value ?? table.facts.branch?.value ?? null;
}

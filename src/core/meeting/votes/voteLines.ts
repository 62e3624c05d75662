import type { Statement } from "../statements";

const HEADING =
  /^(?:(?:ket qua|noi dung|hoi nghi|chi bo|tien hanh|cac|xin y kien|lay) ){0,4}(?:bieu quyet|bo phieu)(?:\s[a-z ]{0,50})?\s*:?$/;

/** Returns the lines below a heading of votes, up to the next heading: a number with a colon or a stroke is a vote there. */
export function linesOfVotes(statements: readonly Statement[]): ReadonlySet<Statement> {
  const lines = new Set<Statement>();
  let isBelow = false;
  for (const statement of statements) {
    if (HEADING.test(statement.letters)) isBelow = true;
    else if (isOtherHeading(statement)) isBelow = false;
    else if (isBelow) lines.add(statement);
  }
  return lines;
}

function isOtherHeading({ number, letters, values }: Statement): boolean {
  return number !== "" && !/\d/.test(letters) && values.length === 0;
}

/** Members by class and ExcelApi version: `{ Range: { "1.1": "text values" } }`; `"-"` for members of another set. */
export type ApiSets = Record<string, Record<string, string>>;

/** Members that the client implements without the host. */
const CLIENT_SIDE = new Set(["context", "load", "set", "toJSON", "track", "untrack"]);

/**
 * Extracts the requirement set of each member of namespace Excel from the type declarations of Office.js. A member
 * without a set of its own has that of its class; ExcelApiOnline, ExcelApiDesktop and the preview become `"-"`.
 */
export function extractApiSets(declarations: string): ApiSets {
  const start = declarations.indexOf("declare namespace Excel {");
  const end = declarations.indexOf("\ndeclare namespace ", start + 1);
  const text = declarations.slice(start, end < 0 ? undefined : end);
  return Object.fromEntries(
    classesOf(text).map(({ name, set, body }) => [name, bySet(membersOf(body, set))]),
  );
}

function bySet(members: Record<string, string>): Record<string, string> {
  const groups: Record<string, string> = {};
  for (const [name, set] of Object.entries(members)) {
    if (CLIENT_SIDE.has(name)) continue;
    groups[set] = groups[set] === undefined ? name : `${groups[set]} ${name}`;
  }
  return groups;
}

const CLASS =
  /(\/\*\*(?:(?!\*\/)[\s\S])*?\*\/)\s+(?:export )?class (\w+) extends OfficeExtension\.ClientObject \{/g;

function classesOf(text: string): { name: string; set: string; body: string }[] {
  return Array.from(text.matchAll(CLASS), (match) => {
    const from = match.index + match[0].length;
    return {
      name: match[2] ?? "",
      set: setOf(match[1] ?? "") ?? "1.1",
      body: text.slice(from, text.indexOf("\n    }", from)),
    };
  });
}

const MEMBER = /(\/\*\*(?:(?!\*\/)[\s\S])*?\*\/)\s+(?:readonly |get |set )?(\w+)\s*[(?:]/g;

/** Overloads and accessors of one member get the lowest of their sets. */
function membersOf(body: string, classSet: string): Record<string, string> {
  const members: Record<string, string> = {};
  for (const [, comment = "", name = ""] of body.matchAll(MEMBER)) {
    const set = setOf(comment) ?? classSet;
    const known = members[name];
    members[name] = known === undefined || isBelow(set, known) ? set : known;
  }
  return members;
}

function setOf(comment: string): string | null {
  const marks = Array.from(comment.matchAll(/\[Api set: ([^\]]*)\]/g), ([, mark = ""]) => mark);
  const mark = marks.at(-1);
  if (mark === undefined) return null;
  const version = /^ExcelApi (\d+\.\d+)/.exec(mark)?.[1];
  return version ?? "-";
}

function isBelow(set: string, other: string): boolean {
  return rank(set) < rank(other);
}

function rank(set: string): number {
  return set === "-" ? Number.POSITIVE_INFINITY : Number(set.split(".")[1]);
}

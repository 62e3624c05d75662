import type { Run } from "../model/document";
import type { Level } from "../model/level";
import type { Member } from "../model/table";
import { committeeOf } from "../report/page/issuers";
import { join, say } from "./runs";
import { memberNamed, type Material } from "./material";

/** A name in a sentence; one that is known in capitals only is not spelled, because its small letters are not known. */
function spelled(name: string | null | undefined): string | null {
  const text = name?.normalize("NFC").trim() ?? "";
  return text === "" || text === text.toUpperCase() ? null : text;
}

/** `Chi bộ Trung tâm …`, or `Chi bộ` where the name is in capitals. */
export function branchName({ first }: Material): string {
  return spelled(first.table.facts.branch?.value) ?? "Chi bộ";
}

/** `Đảng ủy Viện …`, or whoever decides. */
export function committeeName(material: Material): string {
  return knownCommittee(material) ?? "cấp ủy cấp trên";
}

/** The committee above, as a sentence names it; null where it is not known. */
export function knownCommittee({ first, facts }: Material): string | null {
  const name = spelled(first.table.facts.committee?.value) ?? spelled(facts.letter?.from);
  return name === null ? null : committeeOf(name);
}

/** `“Hoàn thành tốt nhiệm vụ”` */
export function levelName({ scheme }: Material, level: Level): string {
  return `“${scheme.levels[level].name}”`;
}

/** `A`, `A và B`, `A, B và C` */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const before = names.slice(0, -1);
  return before.length === 0 ? last : `${before.join(", ")} và ${last}`;
}

/** `đồng chí A`, `các đồng chí A và B` */
export function comrades(names: readonly string[]): string {
  return names.length === 1 ? `đồng chí ${listed(names)}` : `các đồng chí ${listed(names)}`;
}

/** `đồng chí A, Phó Giám đốc Trung tâm`: with the posts that the list of members says. */
export function introduced(material: Material, name: string): string {
  const member = memberNamed(material, name);
  return [`đồng chí ${name}`, ...(member ? postsOf(member) : [])].join(", ");
}

/** The same within a sentence, where a comma closes the posts. */
export function introducedBefore(material: Material, name: string): string {
  const words = introduced(material, name);
  return words.includes(",") ? `${words},` : words;
}

const NO_POST = /^(?:đảng viên|đv)(?: chính thức| dự bị)?$/iu;

/** The party offices and jobs of a member; being a member is none. */
export function postsOf({
  partyPosition,
  job,
}: Pick<Member, "partyPosition" | "job">): readonly string[] {
  const posts = [partyPosition, job].flatMap((text) => text.normalize("NFC").split(/[,;\n]/u));
  const named = posts
    .map((post) => post.trim())
    .filter((post) => post !== "" && !NO_POST.test(post));
  return Array.from(new Set(named));
}

/** A sentence with a capital at its start. */
export function sentence(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (typeof first !== "string") return runs;
  return join([say`${first.charAt(0).toUpperCase() + first.slice(1)}`, rest], "");
}

/** The words within a sentence or below a title, where they begin in small letters. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

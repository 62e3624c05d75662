import type { ClassName, Node, NodeOf } from "../classes/officeClass";
import { childOf, classOf, idOf, itemsOf, readProperty } from "./access";
import { isWithin, setOf } from "./apiFloor";
import type { Session } from "./session";
import type { WireQuery } from "./wire";

/** The members that a load names, as a tree; an empty one means every plain member. */
type Fields = Map<string, Fields>;

/** Returns what `load` asks for in the client's form: names with a capital, collections under `_Items`. */
export function runQuery(
  subject: Node,
  query: WireQuery,
  session: Session,
): Record<string, unknown> {
  return answer(subject, fieldsOf(query), query, session);
}

function fieldsOf({ Select = [], Expand = [] }: WireQuery): Fields {
  const fields: Fields = new Map();
  for (const path of [...Select, ...Expand]) addPath(fields, path.split("/"));
  return fields;
}

function addPath(fields: Fields, [name, ...rest]: string[]): void {
  if (name === undefined || name === "$all") return;
  if (name === "items") {
    addPath(fields, rest);
    return;
  }
  const camel = name.charAt(0).toLowerCase() + name.slice(1);
  const inner = fields.get(camel) ?? new Map<string, Fields>();
  fields.set(camel, inner);
  addPath(inner, rest);
}

function answer(
  subject: Node,
  fields: Fields,
  { Top, Skip = 0 }: WireQuery,
  session: Session,
): Record<string, unknown> {
  const items = itemsOf(subject, session);
  if (items === null) return { ...identity(subject), ...members(subject, fields, session) };
  const own = ownMembers(subject, fields);
  const picked = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const asksItems = own.size === 0 || fields.size > own.size;
  return {
    ...(own.size === 0 ? {} : members(subject, own, session)),
    ...(asksItems
      ? { _Items: picked.map((item) => answer(item, without(fields, own), {}, session)) }
      : {}),
  };
}

/** The members of the collection itself, such as `count`; any other name means a member of its items. */
function ownMembers<K extends ClassName>(subject: NodeOf<K>, fields: Fields): Fields {
  const properties = classOf(subject).properties ?? {};
  return new Map([...fields].filter(([name]) => name in properties));
}

function without(fields: Fields, own: Fields): Fields {
  return new Map([...fields].filter(([name]) => !own.has(name)));
}

export function identity(subject: Node): Record<string, unknown> {
  const id = idOf(subject);
  return id === null ? {} : { _Id: id };
}

function members(subject: Node, fields: Fields, session: Session): Record<string, unknown> {
  const names = fields.size === 0 ? plainMembers(subject, session) : [...fields.keys()];
  return Object.fromEntries(
    names
      .filter((name) => name !== "$none")
      .map((name) => [
        capital(name),
        member(subject, name, fields.get(name) ?? new Map<string, Fields>(), session),
      ]),
  );
}

function plainMembers<K extends ClassName>(subject: NodeOf<K>, { floor }: Session): string[] {
  return Object.keys(classOf(subject).properties ?? {}).filter((name) =>
    isWithin(setOf(subject.className, name) ?? "-", floor),
  );
}

function member<K extends ClassName>(
  subject: NodeOf<K>,
  name: string,
  fields: Fields,
  session: Session,
): unknown {
  if (classOf(subject).children?.[name] === undefined) return readProperty(subject, name, session);
  const child = childOf(subject, name, session);
  return child === null ? null : answer(child, fields, {}, session);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

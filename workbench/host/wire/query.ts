import { isWithin, setOf } from "./apiFloor";
import { childOf, idOf, itemsOf, kindOf, readProperty } from "./access";
import type { KindName, Node, NodeOf, World } from "../classes/officeClass";
import type { WireQuery } from "./wire";

/** The members that a load names, as a tree; an empty one asks for every plain member. */
type Wish = Map<string, Wish>;

/** What `load` gives, in the client's own form: names with a capital, collections under `_Items`. */
export function runQuery(subject: Node, query: WireQuery, world: World): Record<string, unknown> {
  return answer(subject, wishOf(query), query, world);
}

function wishOf({ Select = [], Expand = [] }: WireQuery): Wish {
  const wish: Wish = new Map();
  for (const path of [...Select, ...Expand]) addPath(wish, path.split("/"));
  return wish;
}

function addPath(wish: Wish, [name, ...rest]: string[]): void {
  if (name === undefined || name === "$all") return;
  if (name === "items") {
    addPath(wish, rest);
    return;
  }
  const camel = name.charAt(0).toLowerCase() + name.slice(1);
  const inner = wish.get(camel) ?? new Map<string, Wish>();
  wish.set(camel, inner);
  addPath(inner, rest);
}

function answer(
  subject: Node,
  wish: Wish,
  { Top, Skip = 0 }: WireQuery,
  world: World,
): Record<string, unknown> {
  const items = itemsOf(subject, world);
  if (items === null) return { ...identity(subject), ...members(subject, wish, world) };
  const own = ownMembers(subject, wish);
  const picked = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const asksItems = own.size === 0 || wish.size > own.size;
  return {
    ...(own.size === 0 ? {} : members(subject, own, world)),
    ...(asksItems
      ? { _Items: picked.map((item) => answer(item, without(wish, own), {}, world)) }
      : {}),
  };
}

/** A collection has few members of its own, such as `count`; the others named are those of its items. */
function ownMembers<K extends KindName>(subject: NodeOf<K>, wish: Wish): Wish {
  const properties = kindOf(subject).properties ?? {};
  return new Map([...wish].filter(([name]) => name in properties));
}

function without(wish: Wish, own: Wish): Wish {
  return new Map([...wish].filter(([name]) => !own.has(name)));
}

export function identity(subject: Node): Record<string, unknown> {
  const id = idOf(subject);
  return id === null ? {} : { _Id: id };
}

function members(subject: Node, wish: Wish, world: World): Record<string, unknown> {
  const names = wish.size === 0 ? plainMembers(subject, world) : [...wish.keys()];
  return Object.fromEntries(
    names
      .filter((name) => name !== "$none")
      .map((name) => [
        capital(name),
        member(subject, name, wish.get(name) ?? new Map<string, Wish>(), world),
      ]),
  );
}

function plainMembers<K extends KindName>(subject: NodeOf<K>, { floor }: World): string[] {
  return Object.keys(kindOf(subject).properties ?? {}).filter((name) =>
    isWithin(setOf(subject.kind, name) ?? "-", floor),
  );
}

function member<K extends KindName>(
  subject: NodeOf<K>,
  name: string,
  wish: Wish,
  world: World,
): unknown {
  if (kindOf(subject).children?.[name] === undefined) return readProperty(subject, name, world);
  const child = childOf(subject, name, world);
  return child === null ? null : answer(child, wish, {}, world);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

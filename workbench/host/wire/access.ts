import { requireMember } from "./apiFloor";
import { HostError } from "../operations/hostError";
import {
  type Kind,
  type KindName,
  type Node,
  type NodeOf,
  type Plain,
  type Targets,
  type World,
  isNode,
} from "../classes/officeClass";
import { kinds } from "../classes/classRegistry";

/** A failure and the member it happened at, as Excel's `debugInfo.errorLocation` tells. */
export class LocatedError extends Error {
  readonly location: string;
  readonly error: HostError;

  constructor(location: string, error: HostError) {
    super(error.message);
    this.location = location;
    this.error = error;
  }
}

function at<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw new LocatedError(location, error);
    throw error;
  }
}

export function kindOf<K extends KindName>(subject: NodeOf<K>): Kind<Targets[K]> {
  return kinds[subject.kind];
}

/** The member exists in Excel, at this floor, but the stand-in has not learnt it. */
function unlearnt(location: string): never {
  throw new HostError("NotImplemented", `The stand-in does not know ${location} yet.`);
}

export function readProperty<K extends KindName>(
  subject: NodeOf<K>,
  name: string,
  world: World,
): unknown {
  const location = `${subject.kind}.${name}`;
  return at(location, () => {
    requireMember(subject.kind, name, world.floor);
    const property = kindOf(subject).properties?.[name] ?? unlearnt(location);
    return property.get(subject.target, world);
  });
}

/** What the client calls a property on the wire where that is not the name it has in Office.js. */
const WIRE_NAMES: Readonly<Record<string, string>> = { "Worksheet.gridlines": "showGridlines" };

export function writeProperty<K extends KindName>(
  subject: NodeOf<K>,
  wireName: string,
  value: unknown,
  world: World,
): void {
  const name = WIRE_NAMES[`${subject.kind}.${wireName}`] ?? wireName;
  const location = `${subject.kind}.${name}`;
  at(location, () => {
    requireMember(subject.kind, name, world.floor);
    const property = kindOf(subject).properties?.[name] ?? unlearnt(location);
    if (!property.set) unlearnt(location);
    property.set(subject.target, value, world);
  });
}

export function childOf<K extends KindName>(
  subject: NodeOf<K>,
  name: string,
  world: World,
): Node | null {
  const location = `${subject.kind}.${name}`;
  return at(location, () => {
    requireMember(subject.kind, name, world.floor);
    const child = kindOf(subject).children?.[name] ?? unlearnt(location);
    return child(subject.target, world);
  });
}

export function callMethod<K extends KindName>(
  subject: NodeOf<K>,
  name: string,
  args: readonly unknown[],
  world: World,
): Node | Plain {
  const location = `${subject.kind}.${name}`;
  return at(location, () => {
    requireMember(subject.kind, name, world.floor);
    const method = kindOf(subject).methods?.[name] ?? unlearnt(location);
    return method(subject.target, args, world) ?? null;
  });
}

export function itemOf<K extends KindName>(subject: NodeOf<K>, key: unknown, world: World): Node {
  const location = `${subject.kind}.getItem`;
  return at(location, () => {
    const item = kindOf(subject).item ?? unlearnt(location);
    return item(subject.target, key, world);
  });
}

export function itemsOf<K extends KindName>(subject: NodeOf<K>, world: World): Node[] | null {
  const location = `${subject.kind}.items`;
  return at(location, () => kindOf(subject).items?.(subject.target, world) ?? null);
}

export function idOf<K extends KindName>(subject: NodeOf<K>): string | null {
  return kindOf(subject).id?.(subject.target) ?? null;
}

export function asNode(value: Node | Plain): Node | null {
  return isNode(value) ? value : null;
}

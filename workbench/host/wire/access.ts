import { classRegistry } from "../classes/classRegistry";
import {
  type ClassName,
  isNode,
  type Node,
  type NodeOf,
  type OfficeClass,
  type Plain,
  type Targets,
} from "../classes/officeClass";
import { HostError } from "../operations/hostError";
import { requireMember } from "./apiFloor";
import type { Session } from "./session";

/** A failure and the member where it happened, for Excel's `debugInfo.errorLocation`. */
export class LocatedError extends Error {
  readonly location: string;
  readonly error: HostError;

  constructor(location: string, error: HostError) {
    super(error.message);
    this.location = location;
    this.error = error;
  }
}

function withLocation<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw new LocatedError(location, error);
    throw error;
  }
}

export function classOf<K extends ClassName>(subject: NodeOf<K>): OfficeClass<Targets[K]> {
  return classRegistry[subject.className];
}

/** The member exists in this Excel, but not in the stand-in. */
function notImplemented(location: string): never {
  throw new HostError("NotImplemented", `The stand-in does not know ${location} yet.`);
}

export function readProperty<K extends ClassName>(
  subject: NodeOf<K>,
  name: string,
  session: Session,
): unknown {
  const location = `${subject.className}.${name}`;
  return withLocation(location, () => {
    requireMember(subject.className, name, session.floor);
    const property = classOf(subject).properties?.[name] ?? notImplemented(location);
    return property.get(subject.target, session);
  });
}

export function writeProperty<K extends ClassName>(
  subject: NodeOf<K>,
  name: string,
  value: unknown,
  session: Session,
): void {
  const location = `${subject.className}.${name}`;
  withLocation(location, () => {
    requireMember(subject.className, name, session.floor);
    const property = classOf(subject).properties?.[name] ?? notImplemented(location);
    if (!property.set) notImplemented(location);
    property.set(subject.target, value, session);
  });
}

export function childOf<K extends ClassName>(
  subject: NodeOf<K>,
  name: string,
  session: Session,
): Node | null {
  const location = `${subject.className}.${name}`;
  return withLocation(location, () => {
    requireMember(subject.className, name, session.floor);
    const child = classOf(subject).children?.[name] ?? notImplemented(location);
    return child(subject.target, session);
  });
}

export function callMethod<K extends ClassName>(
  subject: NodeOf<K>,
  name: string,
  args: readonly unknown[],
  session: Session,
): Node | Plain {
  const location = `${subject.className}.${name}`;
  return withLocation(location, () => {
    requireMember(subject.className, name, session.floor);
    const method = classOf(subject).methods?.[name] ?? notImplemented(location);
    return method(subject.target, args, session) ?? null;
  });
}

export function collectionItem<K extends ClassName>(
  subject: NodeOf<K>,
  key: unknown,
  session: Session,
): Node {
  const location = `${subject.className}.getItem`;
  return withLocation(location, () => {
    const item = classOf(subject).item ?? notImplemented(location);
    return item(subject.target, key, session);
  });
}

export function itemsOf<K extends ClassName>(subject: NodeOf<K>, session: Session): Node[] | null {
  const location = `${subject.className}.items`;
  return withLocation(location, () => classOf(subject).items?.(subject.target, session) ?? null);
}

export function idOf<K extends ClassName>(subject: NodeOf<K>): string | null {
  return classOf(subject).id?.(subject.target) ?? null;
}

export function asNode(value: Node | Plain): Node | null {
  return isNode(value) ? value : null;
}

import { LocatedError, asNode, callMethod, childOf, itemOf, writeProperty } from "./access";
import { HostError } from "../operations/hostError";
import { type Node, type Plain, type World, isNode, node } from "../classes/officeClass";
import { identity, runQuery } from "./query";
import {
  type WireAction,
  type WireArguments,
  type WireBody,
  type WirePath,
  type WireRequest,
  type WireResult,
  ActionKind,
  PathKind,
} from "./wire";

/** Objects that the client holds on to from one batch to the next. */
export interface References {
  nodes: Map<string, Node>;
  count: number;
}

interface Batch {
  world: World;
  request: WireRequest;
  references: References;
  /** Objects found so far, by the id of their path; null is a null object. */
  found: Map<number, Node | null>;
  kept: Map<number, string>;
}

const STATUS: Record<string, number> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  NotImplemented: 501,
};

/** Runs the actions in order up to the first that fails; those before it stay done, as in Excel. */
export function runBatch(request: WireRequest, world: World, references: References): WireBody {
  const batch: Batch = { world, request, references, found: new Map(), kept: new Map() };
  const results: WireResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: runAction(action, batch) ?? null });
    } catch (error) {
      return { Results: results, Error: wireError(error, index) };
    }
  }
  return { Results: results };
}

/** An error that is not the host's own is a defect of the host: it goes up as it is. */
function wireError(error: unknown, index: number): NonNullable<WireBody["Error"]> {
  const located = error instanceof HostError ? new LocatedError("", error) : error;
  if (!(located instanceof LocatedError)) throw error;
  const { code, message } = located.error;
  return {
    Code: code,
    Message: message,
    Location: located.location,
    ActionIndex: index,
    HttpStatusCode: STATUS[code] ?? 400,
  };
}

function runAction(action: WireAction, batch: Batch): unknown {
  if (action.ActionType === ActionKind.trace) return null;
  const subject = find(action.ObjectPathId, batch);
  switch (action.ActionType) {
    case ActionKind.instantiate:
      return subject === null
        ? null
        : { ...identity(subject), ...reference(action.ObjectPathId, batch) };
    case ActionKind.query:
      return subject === null ? null : runQuery(subject, action.QueryInfo ?? {}, batch.world);
    case ActionKind.method:
      return subject === null ? null : runMethod(subject, action, batch);
    case ActionKind.setProperty:
      set(present(subject), action, batch);
      return null;
    case ActionKind.update:
      return update(present(subject), argumentsOf(action.ArgumentInfo, batch)[0], batch);
    default:
      throw new HostError(
        "NotImplemented",
        `The stand-in does not know action ${String(action.ActionType)} yet.`,
      );
  }
}

/** Excel passes over a method of a null object (`getItemOrNullObject(name).delete()`); nothing is set on one. */
function present(subject: Node | null): Node {
  if (subject === null) throw new HostError("ItemNotFound");
  return subject;
}

function set(subject: Node, { Name, ArgumentInfo }: WireAction, batch: Batch): void {
  const [value] = argumentsOf(ArgumentInfo, batch);
  writeProperty(subject, propertyName(subject, Name), value, batch.world);
}

function update(subject: Node, values: unknown, { world }: Batch): null {
  for (const [name, value] of Object.entries(values ?? {}))
    writeProperty(subject, propertyName(subject, name), value, world);
  return null;
}

function runMethod(subject: Node, action: WireAction, batch: Batch): unknown {
  const { references, kept, world } = batch;
  if (action.Name === "_KeepReference") {
    references.count += 1;
    const id = `ref${String(references.count)}`;
    references.nodes.set(id, subject);
    kept.set(action.ObjectPathId, id);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    for (const id of argumentsOf(action.ArgumentInfo, batch)) {
      if (typeof id === "string") references.nodes.delete(id);
    }
    return null;
  }
  const given = argumentsOf(action.ArgumentInfo, batch);
  const value = callMethod(subject, camel(action.Name), given, world);
  return isNode(value) ? identity(value) : value;
}

function reference(pathId: number, { kept }: Batch): Record<string, string> {
  const id = kept.get(pathId);
  return id === undefined ? {} : { _ReferenceId: id };
}

function find(pathId: number, batch: Batch): Node | null {
  const known = batch.found.get(pathId);
  if (known !== undefined) return known;
  const path = batch.request.ObjectPaths[String(pathId)];
  if (!path) throw new HostError("InvalidArgument", `No object path ${String(pathId)}.`);
  const result = follow(path, batch);
  batch.found.set(pathId, result);
  return result;
}

function follow(path: WirePath, batch: Batch): Node | null {
  if (path.ObjectPathType === PathKind.root) return node("Workbook", null);
  if (path.ObjectPathType === PathKind.nothing) return null;
  if (path.ObjectPathType === PathKind.reference) return referred(path.Name, batch);
  const parent = find(path.ParentObjectPathId ?? 0, batch);
  return parent === null ? null : step(parent, path, batch);
}

function referred(name: string, { references }: Batch): Node {
  const kept = references.nodes.get(name);
  if (!kept) throw new HostError("InvalidReference");
  return kept;
}

function step(parent: Node, path: WirePath, batch: Batch): Node | null {
  const given = argumentsOf(path.ArgumentInfo, batch);
  switch (path.ObjectPathType) {
    case PathKind.method:
      return asNode(callMethod(parent, camel(path.Name), given, batch.world));
    case PathKind.property:
      return childOf(parent, camel(path.Name), batch.world);
    case PathKind.indexer:
      return itemOf(parent, given[0], batch.world);
    default:
      throw new HostError(
        "NotImplemented",
        `The stand-in does not know object path ${String(path.ObjectPathType)}.`,
      );
  }
}

/** Arguments that are objects stand on the wire as the ids of their paths. */
function argumentsOf(info: WireArguments | undefined, batch: Batch): (Node | Plain)[] {
  const ids = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => {
    const id = ids[index];
    return typeof id === "number" && id > 0 ? find(id, batch) : (value as Plain);
  });
}

/** Members that the client calls otherwise on the wire when it sets them. */
const WIRE_NAMES: Record<string, string> = {
  "Worksheet.gridlines": "showGridlines",
  "Worksheet.headings": "showHeadings",
};

function propertyName({ kind }: Node, wireName: string): string {
  const name = camel(wireName);
  return WIRE_NAMES[`${kind}.${name}`] ?? name;
}

function camel(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

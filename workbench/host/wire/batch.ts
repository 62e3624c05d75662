import { isNode, type Node, node, type Plain } from "../classes/officeClass";
import { HostError } from "../operations/hostError";
import { asNode, callMethod, childOf, collectionItem, LocatedError, writeProperty } from "./access";
import { identity, runQuery } from "./query";
import type { Session } from "./session";
import {
  ActionKind,
  PathKind,
  type WireAction,
  type WireArguments,
  type WireBody,
  type WirePath,
  type WireRequest,
  type WireResult,
} from "./wire";

/** Objects that the client keeps from one batch to the next. */
export interface References {
  nodes: Map<string, Node>;
  count: number;
}

interface Batch {
  session: Session;
  request: WireRequest;
  references: References;
  /** The objects found so far by the id of their path; null for a null object. */
  found: Map<number, Node | null>;
  /** The ids of references made in this batch, by the id of their path. */
  kept: Map<number, string>;
}

const STATUS: Record<string, number> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  NotImplemented: 501,
};

/** Runs the actions in order until one fails; as in Excel, those before it are not undone. */
export function runBatch(request: WireRequest, session: Session, references: References): WireBody {
  const batch: Batch = { session, request, references, found: new Map(), kept: new Map() };
  const results: WireResult[] = [];
  session.workbook.isCalculationSuspended = false;
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: runAction(action, batch) ?? null });
    } catch (error) {
      return { Results: results, Error: wireError(error, index) };
    }
  }
  return { Results: results };
}

/** Any error but a refusal is a defect of the stand-in, so it is thrown again. */
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
      return subject === null ? null : runQuery(subject, action.QueryInfo ?? {}, batch.session);
    case ActionKind.method:
      return subject === null ? null : runMethod(subject, action, batch);
    case ActionKind.setProperty:
      set(requireObject(subject), action, batch);
      return null;
    case ActionKind.update:
      return update(requireObject(subject), argumentsOf(action.ArgumentInfo, batch)[0], batch);
    default:
      throw new HostError(
        "NotImplemented",
        `The stand-in does not know action ${String(action.ActionType)} yet.`,
      );
  }
}

/** Excel ignores methods of a null object (`getItemOrNullObject(name).delete()`) but refuses to set its properties. */
function requireObject(subject: Node | null): Node {
  if (subject === null) throw new HostError("ItemNotFound");
  return subject;
}

function set(subject: Node, { Name, ArgumentInfo }: WireAction, batch: Batch): void {
  const [value] = argumentsOf(ArgumentInfo, batch);
  writeProperty(subject, propertyName(subject, Name), value, batch.session);
}

function update(subject: Node, values: unknown, { session }: Batch): null {
  for (const [name, value] of Object.entries(values ?? {}))
    writeProperty(subject, propertyName(subject, name), value, session);
  return null;
}

function runMethod(subject: Node, action: WireAction, batch: Batch): unknown {
  const { references, kept, session } = batch;
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
  const value = callMethod(subject, camel(action.Name), given, session);
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
  if (path.ObjectPathType === PathKind.reference) return referencedObject(path.Name, batch);
  const parent = find(path.ParentObjectPathId ?? 0, batch);
  return parent === null ? null : step(parent, path, batch);
}

function referencedObject(name: string, { references }: Batch): Node {
  const kept = references.nodes.get(name);
  if (!kept) throw new HostError("InvalidReference");
  return kept;
}

function step(parent: Node, path: WirePath, batch: Batch): Node | null {
  const given = argumentsOf(path.ArgumentInfo, batch);
  switch (path.ObjectPathType) {
    case PathKind.method:
      return asNode(callMethod(parent, camel(path.Name), given, batch.session));
    case PathKind.property:
      return childOf(parent, camel(path.Name), batch.session);
    case PathKind.indexer:
      return collectionItem(parent, given[0], batch.session);
    default:
      throw new HostError(
        "NotImplemented",
        `The stand-in does not know object path ${String(path.ObjectPathType)}.`,
      );
  }
}

/** On the wire, an argument that is an object is the id of its path. */
function argumentsOf(info: WireArguments | undefined, batch: Batch): (Node | Plain)[] {
  const ids = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => {
    const id = ids[index];
    return typeof id === "number" && id > 0 ? find(id, batch) : (value as Plain);
  });
}

/** Properties that the client sets under another name than the one in Office.js. */
const WIRE_NAMES: Record<string, string> = {
  "Worksheet.gridlines": "showGridlines",
  "Worksheet.headings": "showHeadings",
};

function propertyName({ className }: Node, wireName: string): string {
  const name = camel(wireName);
  return WIRE_NAMES[`${className}.${name}`] ?? name;
}

function camel(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

import { addPart, freePath, prolog, relate, setText } from "./package";
import { type Package, relatedParts, textOf } from "../../../src/files/package/package";
import { elementsOf, unescapeXml } from "../../../src/files/package/xml";
import { escapeXml, tag } from "./xml";

/** What the workbench keeps in a file and no program shows: add-in settings, and the ids of sheets added here. */
export interface WorkbenchState {
  readonly settings: Record<string, unknown>;
  /** Sheet ids by the sheet's number in the file, where they differ from `sheetGuid`. */
  readonly sheetIds: Record<string, string>;
}

const namespace = "urn:xep-loai-chi-bo:workbench";
const itemId = "{6E2C1C0B-7A38-4E0F-9C55-2F1D6B8A3D10}";

export function readState(parts: Package, workbookPath: string): WorkbenchState {
  const path = statePath(parts, workbookPath);
  const xml = path === null ? "" : (textOf(parts, path) ?? "");
  const json = elementsOf(xml, "state")[0]?.replace(/^<state[^>]*>|<\/state>$/g, "");
  return parseState(json === undefined ? "{}" : unescapeXml(json));
}

/** A broken state counts as none, as Excel drops what it cannot read of an add-in's settings. */
function parseState(json: string): WorkbenchState {
  const { settings, sheetIds } = (parsed(json) ?? {}) as Partial<WorkbenchState>;
  return { settings: settings ?? {}, sheetIds: sheetIds ?? {} };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Writes the state to a custom XML part, which Excel keeps when it saves; an empty state adds no part. */
export function writeState(parts: Package, workbookPath: string, state: WorkbenchState): void {
  const path = statePath(parts, workbookPath);
  const isEmpty = Object.keys({ ...state.settings, ...state.sheetIds }).length === 0;
  if (path === null && isEmpty) return;
  const xml = tag("state", [["xmlns", namespace]], escapeXml(JSON.stringify(state)));
  if (path === null) addState(parts, workbookPath, xml);
  else setText(parts, path, prolog + xml);
}

function statePath(parts: Package, workbookPath: string): string | null {
  const items = relatedParts(parts, workbookPath, "customXml");
  return items.find((path) => textOf(parts, path)?.includes(namespace)) ?? null;
}

function addState(parts: Package, workbookPath: string, xml: string): void {
  const path = freePath(parts, "customXml/item");
  const propertiesPath = path.replace("/item", "/itemProps");
  addPart(parts, path, "application/xml", xml);
  addPart(
    parts,
    propertiesPath,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    tag(
      "ds:datastoreItem",
      [
        ["ds:itemID", itemId],
        ["xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml"],
      ],
      tag("ds:schemaRefs", [], tag("ds:schemaRef", [["ds:uri", namespace]])),
    ),
  );
  relate(parts, path, "customXmlProps", propertiesPath);
  relate(parts, workbookPath, "customXml", path);
}

import {
  addPart,
  freePath,
  prolog,
  relate,
  relatedParts,
  setText,
  textOf,
  type Package,
} from "./package";
import { elementsOf, escapeXml, tag, unescapeXml } from "./xml";

/** What a file keeps for the workbench that no program shows: add-in settings, and ids of sheets made since. */
export interface KeptState {
  readonly settings: Record<string, unknown>;
  /** Sheet ids by the number of the sheet in the file. */
  readonly sheetIds: Record<string, string>;
}

const namespace = "urn:xep-loai-chi-bo:workbench";
const itemId = "{6E2C1C0B-7A38-4E0F-9C55-2F1D6B8A3D10}";

export function readState(parts: Package, workbookPath: string): KeptState {
  const path = statePath(parts, workbookPath);
  const xml = path === null ? "" : (textOf(parts, path) ?? "");
  const json = elementsOf(xml, "state")[0]?.replace(/^<state[^>]*>|<\/state>$/g, "");
  return parseState(json === undefined ? "{}" : unescapeXml(json));
}

function parseState(json: string): KeptState {
  const read: unknown = JSON.parse(json);
  const { settings, sheetIds } = read as Partial<KeptState>;
  return { settings: settings ?? {}, sheetIds: sheetIds ?? {} };
}

/** Writes the state to a custom XML part, as Excel keeps those through its own saves; nothing where there is none. */
export function writeState(parts: Package, workbookPath: string, state: KeptState): void {
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

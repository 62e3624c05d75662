import { sheetNameOf, type Reference, type SheetName } from "../../book/sheetNames";
import type { HostSheet, HostWorkbook } from "../../book/workbook";
import { absoluteAddress, areaAt } from "../../operations/address";
import type { Area } from "../../operations/area";
import { booleanArgument, textArgument } from "../../operations/argument";
import { hasLongText } from "../../operations/formulaText";
import { HostError } from "../../operations/hostError";
import { isNode, node, type NodeOf, type OfficeClass, type Targets } from "../officeClass";
import { rangeArgument } from "../rangeArgument";
import type { World } from "../world";

type Name = Targets["NamedItem"];

/** Letters that could be a cell's address are refused as a name. */
const CELL_LIKE = /^(?:[a-z]{1,3}\d{1,7}|r\d*c?\d*|c\d*)$/i;

function formulaOf({ name, sheet }: Name, { workbook }: World): string {
  const formula = sheet ? sheetFormula(sheet, name) : definedName(name, workbook)?.formula;
  if (formula === undefined) throw new HostError("ItemNotFound");
  return `=${formula.replace(/^=/, "")}`;
}

function sheetFormula(sheet: HostSheet, name: string): string | undefined {
  const refersTo = sheetNameOf(sheet.names, name)?.refersTo;
  if (!refersTo || "formula" in refersTo) return refersTo?.formula;
  return refersTo.rect ? absoluteAddress({ sheet, rect: refersTo.rect }) : "#REF!";
}

function definedName(name: string, { model }: HostWorkbook) {
  const wanted = name.toLowerCase();
  return model
    .getDefinedNameList()
    .find((one) => one.scope === undefined && one.name.toLowerCase() === wanted);
}

function find(sheet: HostSheet | null, key: unknown, { workbook }: World) {
  const name = textArgument(key);
  const found = sheet ? sheetNameOf(sheet.names, name) : definedName(name, workbook);
  return found ? node("NamedItem", { name: found.name, sheet }) : null;
}

function getItem(sheet: HostSheet | null, key: unknown, world: World): NodeOf<"NamedItem"> {
  const found = find(sheet, key, world);
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}

function namesOf(sheet: HostSheet | null, { model }: HostWorkbook): readonly string[] {
  if (sheet) return sheet.names.map(({ name }) => name);
  return model
    .getDefinedNameList()
    .filter(({ scope }) => scope === undefined)
    .map(({ name }) => name);
}

function areaOf(item: Name, world: World): Area {
  const home = item.sheet ?? world.workbook.sheets[0];
  if (!home) throw new HostError("ItemNotFound");
  return areaAt(world.workbook, home, formulaOf(item, world).slice(1));
}

/** What a formula refers to: a rectangle of the sheet itself, or anything else as it is written. */
function referenceOf(formula: string, sheet: HostSheet, workbook: HostWorkbook): Reference {
  const text = formula.replace(/^=/, "");
  if (hasLongText(text)) throw new HostError("InvalidArgument", "A text of a formula is too long.");
  if (isText(text)) return { formula: text };
  const area = areaAt(workbook, sheet, text);
  return area.sheet === sheet ? { rect: area.rect } : { formula: text };
}

/** Whether a formula is nothing but a text. */
function isText(formula: string): boolean {
  return /^"(?:[^"]|"")*"$/.test(formula);
}

function add(sheet: HostSheet | null, [given, reference]: readonly unknown[], world: World) {
  const name = textArgument(given);
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name) || CELL_LIKE.test(name))
    throw new HostError("InvalidArgument");
  if (find(sheet, name, world) !== null) throw new HostError("ItemAlreadyExists");
  const { workbook } = world;
  const formula = isNode(reference)
    ? `=${absoluteAddress(rangeArgument(reference))}`
    : textArgument(reference);
  if (!formula.startsWith("=")) throw new HostError("InvalidArgument", "A formula starts with =.");
  if (sheet)
    sheet.names.push({ name, visible: true, refersTo: referenceOf(formula, sheet, workbook) });
  else workbook.model.newDefinedName(name, null, formula.slice(1));
  workbook.dirty = true;
  return node("NamedItem", { name, sheet });
}

function change({ sheet, name }: Name, changes: Partial<SheetName>): void {
  if (!sheet || !sheetNameOf(sheet.names, name)) throw new HostError("ItemNotFound");
  const wanted = name.toLowerCase();
  sheet.names = sheet.names.map((one) =>
    one.name.toLowerCase() === wanted ? { ...one, ...changes } : one,
  );
}

export const namesClass: OfficeClass<HostSheet | null> = {
  items: (sheet, { workbook }) =>
    namesOf(sheet, workbook).map((name) => node("NamedItem", { name, sheet })),
  item: getItem,
  methods: {
    getItemOrNullObject: (sheet, [key], world) => find(sheet, key, world),
    add,
  },
};

export const nameClass: OfficeClass<Name> = {
  id: ({ name }) => name,
  properties: {
    name: { get: ({ name }) => name },
    type: { get: (item, world) => (formulaOf(item, world).startsWith('="') ? "String" : "Range") },
    value: { get: (item, world) => formulaOf(item, world).slice(1).replace(/^"|"$/g, "") },
    formula: {
      get: formulaOf,
      set: (item, value, { workbook }) => {
        const { sheet } = item;
        if (!sheet) throw new HostError("NotImplemented");
        change(item, { refersTo: referenceOf(textArgument(value), sheet, workbook) });
      },
    },
    visible: {
      get: ({ name, sheet }) => (sheet ? sheetNameOf(sheet.names, name)?.visible !== false : true),
      set: (item, value) => {
        const visible = booleanArgument(value);
        // The model knows no hidden names; a name of the workbook is only hidden from people, who are not here.
        if (item.sheet) change(item, { visible });
      },
    },
    scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
  },
  methods: {
    getRange: (item, _given, world) => node("Range", areaOf(item, world)),
    getRangeOrNullObject: (item, _given, world) =>
      isText(formulaOf(item, world).slice(1)) ? null : node("Range", areaOf(item, world)),
    delete: ({ name, sheet }, _given, { workbook }) => {
      if (sheet) {
        if (!sheetNameOf(sheet.names, name)) throw new HostError("ItemNotFound");
        const gone = name.toLowerCase();
        sheet.names = sheet.names.filter((one) => one.name.toLowerCase() !== gone);
      } else workbook.model.deleteDefinedName(name, null);
      workbook.dirty = true;
    },
  },
};

import type { HostWorkbook } from "../../book/workbook";
import { absoluteAddress, areaAt } from "../../operations/address";
import type { Area } from "../../operations/area";
import { textArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { isNode, node, type NodeOf, type OfficeClass } from "../officeClass";
import { rangeArgument } from "../rangeArgument";
import type { World } from "../world";

type Name = { name: string };

function formulaOf({ name }: Name, { workbook }: World): string {
  const found = definedName(name, workbook);
  if (!found) throw new HostError("ItemNotFound");
  return `=${found.formula.replace(/^=/, "")}`;
}

function definedName(name: string, { model }: HostWorkbook) {
  const wanted = name.toLowerCase();
  return model.getDefinedNameList().find((one) => one.name.toLowerCase() === wanted);
}

function find(key: unknown, { workbook }: World): NodeOf<"NamedItem"> | null {
  const found = definedName(textArgument(key), workbook);
  return found ? node("NamedItem", { name: found.name }) : null;
}

function getItem(key: unknown, world: World): NodeOf<"NamedItem"> {
  const found = find(key, world);
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}

function areaOf(item: Name, world: World): Area {
  const [first] = world.workbook.sheets;
  if (!first) throw new HostError("ItemNotFound");
  return areaAt(world.workbook, first, formulaOf(item, world).slice(1));
}

/** Names with the scope of the workbook; names of one sheet are not implemented. */
export const namesClass: OfficeClass<null> = {
  items: (_all, { workbook }) =>
    workbook.model.getDefinedNameList().map(({ name }) => node("NamedItem", { name })),
  item: (_all, key, world) => getItem(key, world),
  methods: {
    getItem: (_all, [key], world) => getItem(key, world),
    getItemOrNullObject: (_all, [key], world) => find(key, world),
    getCount: (_all, _given, { workbook }) => workbook.model.getDefinedNameList().length,
    add: (_all, [given, reference], world) => {
      const name = textArgument(given);
      if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name))
        throw new HostError("InvalidArgument");
      if (find(name, world) !== null) throw new HostError("ItemAlreadyExists");
      const formula = isNode(reference)
        ? absoluteAddress(rangeArgument(reference))
        : textArgument(reference).replace(/^=/, "");
      world.workbook.model.newDefinedName(name, null, formula);
      world.workbook.dirty = true;
      return node("NamedItem", { name });
    },
  },
};

export const nameClass: OfficeClass<Name> = {
  id: ({ name }) => name,
  properties: {
    name: { get: ({ name }) => name },
    type: { get: () => "Range" },
    value: { get: (item, world) => formulaOf(item, world).slice(1) },
    formula: { get: formulaOf },
    visible: { get: () => true },
    scope: { get: () => "Workbook" },
  },
  methods: {
    getRange: (item, _given, world) => node("Range", areaOf(item, world)),
    getRangeOrNullObject: (item, _given, world) => node("Range", areaOf(item, world)),
    delete: ({ name }, _given, { workbook }) => {
      workbook.model.deleteDefinedName(name, null);
      workbook.dirty = true;
    },
  },
};

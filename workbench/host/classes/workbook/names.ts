import { rangeArgument, textArgument } from "../../operations/argument";
import { absolute } from "../../operations/chartData";
import { HostError } from "../../operations/hostError";
import { type Area, type Kind, type NodeOf, type World, isNode, node } from "../officeClass";
import { areaAt } from "../range/range";

type Name = { name: string };

function formulaOf({ name }: Name, { workbook }: World): string {
  const wanted = name.toLowerCase();
  const found = workbook.model
    .getDefinedNameList()
    .find((one) => one.name.toLowerCase() === wanted);
  if (!found) throw new HostError("ItemNotFound");
  return `=${found.formula.replace(/^=/, "")}`;
}

function find(key: unknown, { workbook }: World): NodeOf<"NamedItem"> | null {
  const wanted = textArgument(key).toLowerCase();
  const found = workbook.model
    .getDefinedNameList()
    .find(({ name }) => name.toLowerCase() === wanted);
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

/** Names of the workbook; those of one sheet are not known here. */
export const namesKind: Kind<null> = {
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
        ? absolute(rangeArgument(reference))
        : textArgument(reference).replace(/^=/, "");
      world.workbook.model.newDefinedName(name, null, formula);
      world.workbook.dirty = true;
      return node("NamedItem", { name });
    },
  },
};

export const nameKind: Kind<Name> = {
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

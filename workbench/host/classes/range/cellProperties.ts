import type { Areas } from "../../operations/area";
import { booleanArgument, recordArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import type { OfficeClass } from "../officeClass";
import type { World } from "../world";
import { drawEdge, isEdge } from "./borders";
import { rangeFillClass } from "./rangeFill";
import { rangeFontClass } from "./rangeFont";
import { rangeFormatClass } from "./rangeFormat";

/** Sets what `setRowProperties` and its siblings take for one row, column or cell; only formats are implemented. */
export function setFormat(areas: Areas, given: unknown, world: World): void {
  const { format = {}, ...others } = recordArgument(given);
  for (const name of Object.keys(others)) throw notImplemented(name);
  for (const [name, value] of Object.entries(recordArgument(format))) {
    if (name === "font") setEach(rangeFontClass, areas, value, world);
    else if (name === "fill") setEach(rangeFillClass, areas, value, world);
    else if (name === "borders") setBorders(areas, value);
    else setEach(rangeFormatClass, areas, { [name]: value }, world);
  }
}

/** Refuses whatever else `getRowProperties` can be asked for in Excel, since only this property is implemented. */
export function requireOnly(name: string, wanted: unknown): void {
  const { [name]: flag, ...others } = recordArgument(wanted);
  booleanArgument(flag);
  for (const other of Object.keys(others)) throw notImplemented(other);
}

function notImplemented(name: string): HostError {
  return new HostError("NotImplemented", `The stand-in does not know ${name} here yet.`);
}

function setEach<T>(kind: OfficeClass<T>, target: T, given: unknown, world: World): void {
  for (const [name, value] of Object.entries(recordArgument(given))) {
    const property = kind.properties?.[name];
    if (!property?.set) throw notImplemented(name);
    property.set(target, value, world);
  }
}

/** Lines are thin and continuous; what else a border can be in Excel is not implemented. */
function setBorders(areas: Areas, given: unknown): void {
  for (const [edge, line] of Object.entries(recordArgument(given))) {
    if (!isEdge(edge)) throw notImplemented(edge);
    for (const [name, value] of Object.entries(recordArgument(line)))
      if (name !== "style" || value !== "Continuous") throw notImplemented(name);
    drawEdge(areas, edge);
  }
}

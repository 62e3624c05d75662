import { recordArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import type { Areas, Kind, World } from "../officeClass";
import { borderKind } from "./borders";
import { rangeFormatKind } from "./rangeFormat";
import { rangeFontKind } from "./rangeLook";

/** What `setRowProperties` and its like take for one row or column; more than sizes the stand-in has not learnt. */
export function setFormat(areas: Areas, given: unknown, world: World): void {
  const { format = {}, ...others } = recordArgument(given);
  const unlearnt = (name: string) =>
    new HostError("NotImplemented", `The stand-in does not know ${name} here yet.`);
  for (const name of Object.keys(others)) throw unlearnt(name);
  for (const [name, value] of Object.entries(recordArgument(format))) {
    if (name === "font") setEach(rangeFontKind, areas, value, world);
    else if (name === "borders") setBorders(areas, value, world);
    else setEach(rangeFormatKind, areas, { [name]: value }, world);
  }
}

function setEach<T>(kind: Kind<T>, target: T, given: unknown, world: World): void {
  for (const [name, value] of Object.entries(recordArgument(given))) {
    const property = kind.properties?.[name];
    if (!property?.set)
      throw new HostError("NotImplemented", `The stand-in does not know ${name} here yet.`);
    property.set(target, value, world);
  }
}

const BORDERS = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" };

function setBorders(areas: Areas, given: unknown, world: World): void {
  for (const [name, value] of Object.entries(recordArgument(given))) {
    const side = new Map(Object.entries(BORDERS)).get(name);
    if (side === undefined)
      throw new HostError("NotImplemented", `The stand-in does not know ${name} here yet.`);
    setEach(borderKind, { ...areas, side }, value, world);
  }
}

import type { HostSheet, HostWorkbook } from "../book/workbook";
import { areaAt } from "../operations/address";
import type { Area } from "../operations/area";
import { textArgument } from "../operations/argument";
import { HostError } from "../operations/hostError";
import { isNode } from "./officeClass";

export function rangeArgument(value: unknown): Area {
  if (!isNode(value) || value.className !== "Range") throw new HostError("InvalidArgument");
  return value.target;
}

/** A range, or an address that is on `sheet` unless it names another. */
export function areaArgument(value: unknown, sheet: HostSheet, workbook: HostWorkbook): Area {
  return isNode(value) ? rangeArgument(value) : areaAt(workbook, sheet, textArgument(value));
}

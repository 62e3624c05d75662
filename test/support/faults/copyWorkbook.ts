import { Model } from "@ironcalc/wasm";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";

/** A workbook that changes apart from the other: much faster than making it again. */
export function copyWorkbook({ model, ...rest }: HostWorkbook): HostWorkbook {
  const copy = Model.from_bytes(model.toBytes(), "en");
  copy.pauseEvaluation();
  return { model: copy, ...deepCopy(rest), dirty: true };
}

/** `structuredClone` makes maps of another realm here, which fail `instanceof`. */
function deepCopy<T>(part: T): T {
  return copied(part) as T;
}

function copied(part: unknown): unknown {
  if (part instanceof Map) return new Map(Array.from(part, ([key, value]) => [key, copied(value)]));
  if (part instanceof Set) return new Set(part);
  if (Array.isArray(part)) return part.map(copied);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, copied(value)]));
}

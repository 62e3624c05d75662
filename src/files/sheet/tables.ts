import { parseA1 } from "../../core/model/address";
import type { ExcelTable } from "../../core/model/grid";
import { attributesOf } from "../package/xml";

/** Reads the name and the range of the Excel table in a table part. */
export function tableIn(xml: string): ExcelTable {
  const attributes = attributesOf(/<table\b[^]*?>/.exec(xml)?.[0] ?? "");
  return {
    name: attributes.get("displayName") ?? attributes.get("name") ?? "",
    range: parseA1(attributes.get("ref") ?? "") ?? { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

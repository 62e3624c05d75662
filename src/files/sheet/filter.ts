import { elementsOf, splitChildren } from "../package/xml";

/** Whether a sheet or a table has a filter, and whether it hides rows. */
export type Filter = "off" | "idle" | "filtering";

/** Reads an `autoFilter` element; `""` where there is none. */
export function filterIn(xml: string): Filter {
  if (xml === "") return "off";
  // A column without a button is listed too, but has no criteria inside.
  const columns = elementsOf(xml, "filterColumn");
  const hasCriteria = columns.some((column) => splitChildren(column).children.length > 0);
  return hasCriteria ? "filtering" : "idle";
}

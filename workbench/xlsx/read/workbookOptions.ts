import type { HostWorkbook } from "../../host/book/workbook";
import { attributesOf, elementsOf } from "../../../src/files/package/xml";

type Options = Pick<HostWorkbook, "countsFrom1904" | "isStructureLocked" | "calculationMode">;

/** Returns what the workbook part of a file says of the workbook as a whole. */
export function workbookOptions(xml: string): Options {
  const attribute = (element: string, name: string) =>
    attributesOf(elementsOf(xml, element)[0] ?? "").get(name) ?? "";
  const isOn = (text: string) => text === "1" || text === "true";
  return {
    countsFrom1904: isOn(attribute("workbookPr", "date1904")),
    isStructureLocked: isOn(attribute("workbookProtection", "lockStructure")),
    calculationMode: attribute("calcPr", "calcMode") === "manual" ? "Manual" : "Automatic",
  };
}

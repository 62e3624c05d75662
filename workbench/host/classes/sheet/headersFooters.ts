import type { HostSheet } from "../../book/workbook";
import { choiceArgument, textArgument } from "../../operations/argument";
import { node, type OfficeClass, type Property } from "../officeClass";

type Line = "oddHeader" | "oddFooter";
type Part = "L" | "C" | "R";

/** Splits the file's `&Lleft&Cmiddle&Rright` into its three parts. */
function partsOf(text: string): Record<Part, string> {
  const parts = { L: "", C: "", R: "" };
  for (const [, part = "C", content = ""] of text.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
    if (part === "L" || part === "C" || part === "R") parts[part] = content;
  }
  return parts;
}

function section(line: Line, part: Part): Property<HostSheet> {
  return {
    get: ({ headerFooter }) => partsOf(headerFooter[line] ?? "")[part],
    set: ({ headerFooter }, value) => {
      const parts = { ...partsOf(headerFooter[line] ?? ""), [part]: textArgument(value) };
      const used = (["L", "C", "R"] as const).filter((key) => parts[key] !== "");
      headerFooter[line] = used.map((key) => `&${key}${parts[key]}`).join("");
    },
  };
}

export const headerFooterClass: OfficeClass<HostSheet> = {
  properties: {
    leftHeader: section("oddHeader", "L"),
    centerHeader: section("oddHeader", "C"),
    rightHeader: section("oddHeader", "R"),
    leftFooter: section("oddFooter", "L"),
    centerFooter: section("oddFooter", "C"),
    rightFooter: section("oddFooter", "R"),
  },
};

/** One header and footer for all pages; different ones for first or even pages are not implemented. */
export const headerFooterGroupClass: OfficeClass<HostSheet> = {
  properties: {
    state: {
      get: () => "Default",
      set: (_sheet, value) => {
        choiceArgument(value, ["Default"]);
      },
    },
  },
  children: { defaultForAllPages: (sheet) => node("HeaderFooter", sheet) },
};

import type { HostSheet } from "../../book/workbook";
import { textArgument } from "../../operations/argument";
import { node, type OfficeClass } from "../officeClass";

type Part = "L" | "C" | "R";

/** Splits the file's `&Lleft&Cmiddle&Rright` into its three parts. */
function partsOf(text: string): Record<Part, string> {
  const parts = { L: "", C: "", R: "" };
  for (const [, part = "C", content = ""] of text.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
    if (part === "L" || part === "C" || part === "R") parts[part] = content;
  }
  return parts;
}

/** The other parts stay as they are in the file. */
export const headerFooterClass: OfficeClass<HostSheet> = {
  properties: {
    centerFooter: {
      get: ({ headerFooter }) => partsOf(headerFooter.oddFooter ?? "").C,
      set: ({ headerFooter }, value) => {
        const parts = { ...partsOf(headerFooter.oddFooter ?? ""), C: textArgument(value) };
        const used = (["L", "C", "R"] as const).filter((key) => parts[key] !== "");
        headerFooter.oddFooter = used.map((key) => `&${key}${parts[key]}`).join("");
      },
    },
  },
};

/** One header and footer for all pages; different ones for first or even pages are not implemented. */
export const headerFooterGroupClass: OfficeClass<HostSheet> = {
  children: { defaultForAllPages: (sheet) => node("HeaderFooter", sheet) },
};

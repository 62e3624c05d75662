import { choiceArgument, textArgument } from "../../operations/argument";
import { type Kind, type Property, node } from "../officeClass";
import type { HostSheet } from "../../book/workbook";

type Line = "oddHeader" | "oddFooter";
type Part = "L" | "C" | "R";

/** `&Lleft&Cmiddle&Rright` of a file in its three parts. */
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

export const headerFooterKind: Kind<HostSheet> = {
  properties: {
    leftHeader: section("oddHeader", "L"),
    centerHeader: section("oddHeader", "C"),
    rightHeader: section("oddHeader", "R"),
    leftFooter: section("oddFooter", "L"),
    centerFooter: section("oddFooter", "C"),
    rightFooter: section("oddFooter", "R"),
  },
};

/** One header and footer for all pages; others for the first or the even pages are not known here. */
export const headerFooterGroupKind: Kind<HostSheet> = {
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

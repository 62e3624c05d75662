import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";

/** A change to the bytes of a workbook; `keeps` where the table says the same afterwards, if the file can be read at all. */
export interface Mutation {
  readonly name: string;
  readonly keeps: boolean;
  readonly apply: (bytes: Uint8Array) => Uint8Array;
}

type Parts = Record<string, Uint8Array>;

const WORKBOOK = "xl/workbook.xml";
/** Texts that a cell, a name or a setting should not have. */
const odd = fc.oneof(
  fc.constantFrom("=1+1", "\t=A1", "＝A1", "'", "#REF!", "1e308", "-0", "NaN", "&amp;&#0;", "[]"),
  fc.string({ unit: "binary", maxLength: 40 }).map((text) => text.replace(/[<&]/g, "")),
  fc.nat(40_000).map((length) => "Đ".repeat(length)),
);

const flipped = fc
  .array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 })
  .map((flips): Mutation => ({
    name: "bytes flipped",
    keeps: true,
    apply: (bytes) => {
      const changed = Uint8Array.from(bytes);
      for (const [at, by] of flips)
        changed[at % bytes.length] = (changed[at % bytes.length] ?? 0) ^ by;
      return changed;
    },
  }));

const cutOff = fc.nat().map((at): Mutation => ({
  name: "cut off",
  keeps: true,
  apply: (bytes) => bytes.slice(0, at % bytes.length),
}));

const removed = fc.nat().map((at): Mutation => ({
  name: "part removed",
  keeps: true,
  apply: (bytes) => {
    const parts = Object.entries(unzipSync(bytes));
    return zipSync(Object.fromEntries(parts.filter((_, i) => i !== at % parts.length)));
  },
}));

/** Cuts out, doubles or replaces a piece of a part that is put back with its right checksum. */
const edited = fc
  .record({
    part: fc.nat(),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
    how: fc.oneof(
      fc.constantFrom("cut", "double"),
      odd.map((text) => ({ text })),
    ),
  })
  .map(({ part, at, length, how }): Mutation => ({
    name: "part edited",
    keeps: false,
    apply: withParts((parts) => {
      const paths = Object.keys(parts).filter((path) => path.startsWith("xl/"));
      const path = paths[part % paths.length] ?? WORKBOOK;
      const xml = strFromU8(parts[path] ?? new Uint8Array());
      const start = at % xml.length;
      const piece = xml.slice(start, start + length);
      const instead = how === "cut" ? "" : how === "double" ? piece + piece : how.text;
      parts[path] = strToU8(xml.slice(0, start) + instead + xml.slice(start + length));
    }),
  }));

/** Replaces the contents of some texts. */
const values = fc
  .array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 12 })
  .map((changes): Mutation => ({
    name: "values changed",
    keeps: false,
    apply: withParts((parts) => {
      const path = "xl/sharedStrings.xml";
      const pieces = strFromU8(parts[path] ?? new Uint8Array()).split("</t>");
      for (const [at, text] of changes) {
        const i = at % (pieces.length - 1);
        pieces[i] = `${(pieces[i] ?? "").replace(/>[^>]*$/, "")}>${text}`;
      }
      parts[path] = strToU8(pieces.join("</t>"));
    }),
  }));

const merges = fc
  .array(fc.tuple(fc.nat(60), fc.nat(12), fc.nat(9), fc.nat(4)), { minLength: 1, maxLength: 6 })
  .map((areas): Mutation => ({
    name: "cells merged",
    keeps: false,
    apply: withParts((parts) => {
      const list = areas.map(([row, column, down, across]) => areaXml(row, column, down, across));
      const xml = `</sheetData><mergeCells>${list.join("")}</mergeCells>`;
      replaceIn(parts, "xl/worksheets/sheet1.xml", "</sheetData>", xml);
    }),
  }));

function areaXml(row: number, column: number, down: number, across: number): string {
  const cell = (r: number, c: number) => `${String.fromCharCode(65 + c)}${String(r + 1)}`;
  return `<mergeCell ref="${cell(row, column)}:${cell(row + down, column + across)}"/>`;
}

const names = fc
  .array(fc.tuple(fc.stringMatching(/^[a-z_][a-z0-9_.]{0,20}$/), odd), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list): Mutation => ({
    name: "names defined",
    keeps: true,
    apply: withParts((parts) => {
      const xml = list.map(
        ([name, text]) => `<definedName name="${name}">${escaped(text)}</definedName>`,
      );
      replaceIn(
        parts,
        WORKBOOK,
        "</sheets>",
        `</sheets><definedNames>${xml.join("")}</definedNames>`,
      );
    }),
  }));

const KEYS = ["xepLoaiChiBo.sheets", "xepLoaiChiBo.choice", "xepLoaiChiBo.findings"] as const;

/** What other versions, or nobody, would have left in the workbook's settings. */
const settings = fc
  .oneof(
    fc
      .dictionary(fc.constantFrom(...KEYS), fc.jsonValue())
      .map((kept) => JSON.stringify({ settings: kept })),
    fc
      .dictionary(fc.constantFrom(...KEYS), fc.json())
      .map((kept) => JSON.stringify({ settings: kept })),
    fc.json(),
    odd,
  )
  .map((json): Mutation => ({
    name: "settings left behind",
    keeps: true,
    apply: withParts((parts) => {
      const state = `<state xmlns="urn:xep-loai-chi-bo:workbench">${escaped(json)}</state>`;
      parts["customXml/item1.xml"] = strToU8(state);
      const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
      const link = `<Relationship Id="rId999" Type="${type}" Target="../customXml/item1.xml"/></Relationships>`;
      replaceIn(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", link);
    }),
  }));

/** Every kind as often as any other. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  flipped,
  cutOff,
  removed,
  edited,
  values,
  merges,
  names,
  settings,
);

function withParts(change: (parts: Parts) => void): Mutation["apply"] {
  return (bytes) => {
    const parts = unzipSync(bytes);
    change(parts);
    return zipSync(parts);
  };
}

function replaceIn(parts: Parts, path: string, old: string, text: string): void {
  parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(old, () => text));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

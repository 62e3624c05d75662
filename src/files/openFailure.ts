import type { Cell } from "../core/model/address";
import type { Refusal } from "../xlsx/unpack";

/** What a file is that is no .xlsx. */
export type OtherKind =
  | "emptyFile"
  | "passwordProtected"
  | "oldXls"
  | "xlsb"
  | "ods"
  | "csv"
  | "html"
  | "notWorkbook"
  | "unknownFormat";

/** Why a file could not be opened. */
export type OpenFailure =
  | { readonly kind: OtherKind }
  | Refusal
  /** A sheet would be read as less than it has; `at` is the cell if it is known. */
  | { readonly kind: "damagedSheet"; readonly sheet: string; readonly at: Cell | null };

const oleSignature = "d0cf11e0a1b11ae1";

/** Returns null if the first bytes are those of a zip, which may still not be a workbook. */
export function failureByBytes(bytes: Uint8Array): OtherKind | null {
  if (bytes.length === 0) return "emptyFile";
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  const head = Array.from(bytes.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return head === oleSignature ? failureByOle(bytes) : failureByText(bytes);
}

/** The directory of the old container format has the names of its streams in UTF-16. */
function failureByOle(bytes: Uint8Array): OtherKind {
  if (containsName(bytes, "EncryptedPackage")) return "passwordProtected";
  if (containsName(bytes, "Workbook") || containsName(bytes, "Book")) return "oldXls";
  return "notWorkbook";
}

function containsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function failureByText(bytes: Uint8Array): OtherKind {
  const text = new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(
    bytes.slice(0, 4096),
  );
  if (text.includes("\0")) return "unknownFormat";
  if (/^\s*<(?:!doctype html|html|table|\?xml)/i.test(text)) return "html";
  return /[,;\t\n]/.test(text) ? "csv" : "unknownFormat";
}

/** Returns null if the parts of the zip are those of an .xlsx. */
export function failureByParts(parts: ReadonlyMap<string, Uint8Array>): OtherKind | null {
  if (parts.has("xl/workbook.bin")) return "xlsb";
  if (parts.has("[Content_Types].xml") && parts.has("_rels/.rels")) return null;
  const kind = new TextDecoder().decode(parts.get("mimetype") ?? new Uint8Array());
  return kind.includes("opendocument.spreadsheet") ? "ods" : "notWorkbook";
}

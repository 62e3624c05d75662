import { expectedBranches } from "../../core/committee/expectedList";
import type { HandIn } from "../../core/model/committee";
import { readSnapshot } from "../../files/readSnapshot";
import type { ReadFailure } from "../../locales/gather";
import { loadReview } from "../chunks";
import { LIMITS } from "../../xlsx/limits";
import { handInFrom } from "./handInFrom";

/** What is needed of a file that somebody chose or dropped. */
export type ChosenFile = Pick<File, "name" | "size" | "lastModified" | "arrayBuffer">;

/** A file under a name that no other one has. */
export interface NamedFile {
  readonly name: string;
  readonly file: ChosenFile;
}

/** What is kept of a chosen file once it was read; its bytes are not. */
export type ReadFile =
  | {
      readonly kind: "read";
      readonly handIn: HandIn;
      /** The branches that it lists, where it is no branch's own workbook. */
      readonly listed: readonly string[];
    }
  | { readonly kind: "failed"; readonly file: string; readonly failure: ReadFailure };

/** Reads and judges one file as the review would judge it open in Excel; what goes wrong concerns this file alone. */
export async function readChosen({ name, file }: NamedFile): Promise<ReadFile> {
  const failed = (failure: ReadFailure): ReadFile => ({ kind: "failed", file: name, failure });
  // No workbook is smaller unpacked than it is as a file: such a one need not even be loaded.
  if (file.size > LIMITS.unpackedBytes) return failed({ kind: "tooMuch", of: "unpackedBytes" });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return failed({ kind: "unavailable" });
  try {
    return await judged(name, file.lastModified, bytes);
  } catch {
    return failed({ kind: "ownFault" });
  }
}

async function judged(name: string, modified: number, bytes: ArrayBuffer): Promise<ReadFile> {
  const opened = readSnapshot(new Uint8Array(bytes));
  if (opened.kind === "failed") return { kind: "failed", file: name, failure: opened.failure };
  const { review } = await loadReview();
  const source = { file: name, digest: await digestOf(bytes), modified };
  const handIn = handInFrom(source, opened, review);
  const listed = handIn.branches.length === 0 ? expectedBranches(opened.snapshot) : [];
  return { kind: "read", handIn, listed };
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

import type { Basis } from "../model/finding";
import { foldedText } from "./foldedText";

/** Names a citation in an address: the catalogue of rules has an anchor for each. */
export function citationId({ document, article }: Pick<Basis, "document" | "article">): string {
  return foldedText(`${document} ${article}`)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

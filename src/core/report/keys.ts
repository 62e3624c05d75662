import type { DocumentKind } from "../model/document";

/** Keys and names of the sheets that are not about one kind of figures; a key outlives a change of name. */
export const CONTENTS = { key: "contents", name: "Mục lục" } as const;
export const SUMMARY = { key: "summary", name: "Tổng hợp" } as const;
export const FINDINGS = { key: "findings", name: "Kiểm tra" } as const;

/** Name of the only chart that we draw; any other one on our sheets is somebody else's. */
export const LEVEL_CHART = "levels";

const DOCUMENT = "document:";

/** The key of the sheet with a document of the meeting. */
export function documentKey(kind: DocumentKind): string {
  return `${DOCUMENT}${kind}`;
}

/** Documents are written when somebody asks for them: a summary leaves them as they are. */
export function isDocumentKey(key: string): boolean {
  return key.startsWith(DOCUMENT);
}

/** The key of a sheet that a newer one of the same kind has replaced; `born` is the run that had created it. */
export function replacedKey(key: string, born: string): string {
  return `${key}~${born}`;
}

export function isReplacedKey(key: string): boolean {
  return key.includes("~");
}

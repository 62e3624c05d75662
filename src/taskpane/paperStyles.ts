/** Inline, so that the looks are copied with the text. */
export const CENTRED = { textAlign: "center" } as const;
export const LINES = {
  border: "1px solid",
  borderCollapse: "collapse",
  padding: "2px 4px",
} as const;
/** A table that only puts things side by side. */
export const SIDES = { width: "100%", borderCollapse: "collapse" } as const;
export const SIDE = { width: "50%", textAlign: "center", verticalAlign: "top" } as const;

/** Keys and names of the two sheets that every workbook with a result has; a key outlives a change of name. */
export const SUMMARY = { key: "summary", name: "Tổng hợp" } as const;
export const FINDINGS = { key: "findings", name: "Kiểm tra" } as const;

/** Keys and names of the sheets that are not about one kind of figures; a key outlives a change of name. */
export const CONTENTS = { key: "contents", name: "Mục lục" } as const;
export const SUMMARY = { key: "summary", name: "Tổng hợp" } as const;
export const FINDINGS = { key: "findings", name: "Kiểm tra" } as const;

/** The headers of the list on `Kiểm tra`, in the order of its columns: the next run reads the list back by them. */
export const FINDING_HEADERS = [
  "TT",
  "Mức độ",
  "Trang tính",
  "Ô",
  "Giá trị",
  "Nội dung",
  "Căn cứ",
  "Cách xử lý",
] as const;

/** Drops the words "Căn cứ", which the header of its column has already. */
export function articleOf(basis: string | null): string | null {
  return (
    basis?.replace(/^Căn cứ: /u, "").replace(/^\p{Ll}/u, (first) => first.toUpperCase()) ?? null
  );
}

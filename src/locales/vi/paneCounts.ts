import type { Counts } from "../pane";

export const number = (value: number) => new Intl.NumberFormat("vi-VN").format(value);

/** How many findings there are of each severity, in words. */
export function counted(counts: Counts): string {
  const parts = [
    counts.error > 0 ? `${number(counts.error)} lỗi` : "",
    counts.warning > 0 ? `${number(counts.warning)} mục cần xem xét` : "",
    counts.info > 0 ? `${number(counts.info)} lưu ý` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "không có lỗi" : parts.join(", ");
}

import type { Sample } from "../../model/report";
import type { KitBasis } from "../basis";
import { CENTRED, DAY, orderColumn, WORDS } from "../columns";
import { oneOf } from "../entries";
import { firstRowOf, formSheet, note } from "../formSheet";
import { namesOffered } from "../namesOffered";

type Key = "order" | "who" | "text" | "to" | "answer" | "due" | "done";

export const OPINION_STATES = {
  closed: "Đã giải quyết",
  pending: "Đang giải quyết",
  open: "Chưa giải quyết",
} as const;

const EMPTY_ROWS = 15;

/** What is known of an opinion beforehand. */
export type OpinionRow = Readonly<Partial<Record<Exclude<Key, "order">, string | number | null>>>;

/** `Ý kiến, kiến nghị`: who said what, whom it is for, and what became of it. */
export function opinionsForm(basis: KitBasis): Sample {
  return opinionsSheet(basis, basis.year, []);
}

export function opinionsSheet(
  basis: KitBasis,
  year: number,
  opinions: readonly OpinionRow[],
): Sample {
  const lines = [
    note("Mỗi ý kiến, kiến nghị ghi một hàng; thời hạn ghi ngày hoặc ghi chữ, ví dụ Quý I."),
  ];
  const content = (key: Exclude<Key, "order">) => ({
    content: (_: unknown, index: number) => opinions[index]?.[key] ?? null,
  });
  return formSheet<Key>({
    key: "opinions",
    name: "Ý kiến, kiến nghị",
    tableName: "YKienKienNghi",
    title: `Ý KIẾN, KIẾN NGHỊ TẠI HỘI NGHỊ TỔNG KẾT NĂM ${String(year)}`,
    lines,
    rows: opinions.length + EMPTY_ROWS,
    columns: [
      orderColumn(firstRowOf({ lines }), "text", opinions.length),
      {
        key: "who",
        header: "Người nêu",
        width: 22,
        style: WORDS,
        ...content("who"),
        entry: () => namesOffered(basis),
      },
      {
        key: "text",
        header: "Nội dung ý kiến, kiến nghị",
        width: 40,
        style: WORDS,
        ...content("text"),
      },
      { key: "to", header: "Gửi tới", width: 18, style: WORDS, ...content("to") },
      {
        key: "answer",
        header: "Hướng xử lý, trả lời",
        width: 22,
        style: WORDS,
        ...content("answer"),
      },
      { key: "due", header: "Thời hạn", width: 12, style: DAY, ...content("due") },
      {
        key: "done",
        header: "Tình trạng",
        width: 17,
        style: CENTRED,
        ...content("done"),
        entry: () => oneOf(Object.values(OPINION_STATES)),
      },
    ],
  });
}

import type { Obstacle } from "./counter";

const MOST_CELLS = 8;

/** The foot note: which numbers are live, which are not, and what to correct so that they become so. */
export function liveNotes(obstacles: readonly Obstacle[]): readonly string[] {
  if (obstacles.length === 0) return ["Số liệu tự cập nhật khi bảng nguồn thay đổi."];
  const topics = unique(obstacles.map(({ topic }) => topic.words));
  const respell = inOrder(obstacles.flatMap((each) => each.respell));
  const remove = inOrder(obstacles.flatMap((each) => each.remove)).filter(
    (cell) => !respell.includes(cell),
  );
  return [
    `Số liệu tự cập nhật khi bảng nguồn thay đổi, trừ: ${topics.join("; ")} (theo số liệu tại thời điểm lập).`,
    ...(respell.length === 0
      ? []
      : [`Để số liệu tự cập nhật, ghi thống nhất đúng tên mức xếp loại tại ${listed(respell)}.`]),
    ...(remove.length === 0
      ? []
      : [`Để số liệu tự cập nhật, xóa mức xếp loại không được tính tại ${listed(remove)}.`]),
  ];
}

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_CELLS).join(", ");
  const rest = cells.length - MOST_CELLS;
  return `ô ${shown}${rest > 0 ? ` và ${String(rest)} ô khác` : ""}`;
}

/** Each cell once, by column and row. */
function inOrder(cells: readonly string[]): readonly string[] {
  return Array.from(unique(cells)).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

function unique(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts));
}

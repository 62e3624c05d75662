import type { CellValue } from "../../../src/core/model/grid";
import { LEVELS } from "../../../src/core/model/level";
import type { GeneratedColumn } from "./column";
import type { TrueMember } from "./memberRows";
import type { Plan } from "./plan";
import type { Random } from "./random";

export function titleRows(
  plan: Plan,
  random: Random,
  push: (cells: readonly CellValue[]) => void,
): void {
  push(["ĐẢNG BỘ XÃ HÒA SƠN", "", "", "ĐẢNG CỘNG SẢN VIỆT NAM"]);
  push([random.pick(["CHI BỘ TRƯỜNG TIỂU HỌC SỐ 2", "CHI BỘ THÔN ĐÔNG", "Chi bộ Quân sự"])]);
  push(plan.dateAlone ? ["10/12/2024"] : ["*", "", "", "Hòa Sơn, ngày 10 tháng 12 năm 2024"]);
  if (random.chance(0.7)) push([]);
  push([
    "",
    random.pick([
      "BẢNG TỔNG HỢP KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2024",
      "DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2024",
    ]),
  ]);
  if (random.chance(0.5)) push(["(Theo Quy định số 124-QĐ/TW ngày 04/10/2023)"]);
  if (random.chance(0.8) || plan.levels > 1) push([]);
}

export function endRows(
  plan: Plan,
  random: Random,
  { columns, truth }: { columns: readonly GeneratedColumn[]; truth: readonly TrueMember[] },
  push: (cells: readonly CellValue[]) => void,
): void {
  if (plan.total === "apart") push([]);
  if (plan.total)
    push(
      columns.map(({ total }, at) =>
        at === 0 ? random.pick(["Tổng cộng", "Cộng", "TỔNG SỐ"]) : total ? 100 : "",
      ),
    );
  if (plan.sentence) push([trueSentence(truth)]);
  else if (plan.notes) {
    if (random.chance(0.5)) push([]);
    push([
      random.pick([
        "Tổng số đảng viên: 05 đồng chí (chính thức 05, dự bị 00).",
        "100% đảng viên hoàn thành tốt nhiệm vụ trở lên.",
        "Ghi chú: Danh sách này có 05 đồng chí",
      ]),
    ]);
  }
  if (!plan.signature) return;
  if (random.chance(0.8)) push([]);
  if (random.chance(0.3)) push(["", "", "", "Hòa Sơn, ngày 10 tháng 12 năm 2024"]);
  push([random.pick(["NGƯỜI LẬP BIỂU", "TỔ KIỂM PHIẾU", "NGƯỜI LẬP"]), "", "", "T/M CHI BỘ"]);
  push(["(Ký, ghi rõ họ tên)", "", "", "BÍ THƯ"]);
  push([]);
  push([]);
  push(["Phạm Hữu Vinh", "", "", "Nguyễn Công Thắng"]);
}

/** The counts as people write them: `được xếp loại 19/19 (100%): HTXSNV 02, HTTNV 15, HTNV 02`. */
function trueSentence(truth: readonly TrueMember[]): string {
  const two = (count: number) => String(count).padStart(2, "0");
  const counts = LEVELS.map((level) => truth.filter((member) => member.level === level).length);
  const rated = counts.reduce((sum, count) => sum + count, 0);
  const share = `${two(rated)}/${two(rated)} (100%)`;
  const [xs = 0, tt = 0, ht = 0, kht = 0] = counts;
  return `Số đảng viên được xếp loại ${share}: HTXSNV ${two(xs)}, HTTNV ${two(tt)}, HTNV ${two(ht)}, KHTNV ${two(kht)}.`;
}

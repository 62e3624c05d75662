import { RATERS } from "../model/level";
import type { ReportSheet } from "../model/report";
import type { BranchReview } from "../model/review";
import type { Views } from "./context";
import { ballotsOf } from "./figures/ballots";
import { ballotsSheet } from "./sheets/ballots";
import { capSheet } from "./sheets/cap";
import { commendationSheet } from "./sheets/commendation";
import { form6fSheet } from "./sheets/form6f";
import { proposalsSheet } from "./sheets/proposals";
import { statisticsSheet } from "./sheets/statistics";
import { unratedSheet } from "./sheets/unrated";

/** A kind of sheet, about all tables that add up. */
export interface Kind {
  readonly key: string;
  readonly name: string;
  /** What the list of contents says of it. */
  readonly about: string;
  /** Why it is written for these tables; null if it is not. */
  readonly because: (branches: readonly BranchReview[]) => string | null;
  readonly make: (views: Views, key: string, name: string) => ReportSheet;
}

const ofMembers = (branches: readonly BranchReview[]) =>
  branches.some(({ table }) => table.subject === "members");
const each = (branches: readonly BranchReview[]) =>
  ofMembers(branches) ? "đồng chí" : "tổ chức đảng";
const counted = (branches: readonly BranchReview[], of: (branch: BranchReview) => number) =>
  branches.reduce((sum, branch) => sum + of(branch), 0);
const when = (count: number, words: string) => (count > 0 ? `${String(count)} ${words}` : null);

/** In the order of the sheets in the workbook. */
export const KINDS: readonly Kind[] = [
  {
    key: "proposals",
    name: "Đề xuất của các chủ thể",
    about: "Mức xếp loại mà từng chủ thể đề xuất cho mỗi đảng viên",
    because: (branches) =>
      ofMembers(branches) && branches.some(hasSeveralRaters)
        ? "bảng có xếp loại của nhiều chủ thể"
        : null,
    make: proposalsSheet,
  },
  {
    key: "statistics",
    name: "Thống kê xếp loại đảng viên",
    about: "Thống kê kiểm điểm, đánh giá, xếp loại chất lượng đảng viên",
    because: (branches) => (ofMembers(branches) ? "có bảng xếp loại đảng viên" : null),
    make: statisticsSheet,
  },
  {
    key: "form6f",
    name: "Biểu 6F – BTCTW",
    about: "Số liệu lập Biểu số 6F - BTCTW",
    because: () => "biểu thống kê gửi cấp trên",
    make: form6fSheet,
  },
  {
    key: "ballots",
    name: "Biên bản kiểm phiếu",
    about: "Kết quả kiểm phiếu biểu quyết xếp loại",
    because: (branches) =>
      branches.some((branch) => ballotsOf(branch) !== null) ? "có số liệu kiểm phiếu" : null,
    make: ballotsSheet,
  },
  {
    key: "commendation",
    name: "Đề nghị khen thưởng",
    about: "Danh sách đề nghị khen thưởng",
    because: (branches) =>
      when(
        counted(branches, ({ tally }) => tally.commended.length),
        `${each(branches)} được đề nghị khen thưởng`,
      ),
    make: commendationSheet,
  },
  {
    key: "unrated",
    name: "Chưa kiểm điểm, xếp loại",
    about: "Danh sách chưa kiểm điểm, chưa xếp loại",
    because: (branches) =>
      when(
        counted(branches, ({ tally }) => tally.unrated.length),
        `${each(branches)} không xếp loại hoặc chưa xếp loại`,
      ),
    make: unratedSheet,
  },
  {
    key: "cap",
    name: "Kiểm soát tỷ lệ xuất sắc",
    about: "Số hoàn thành xuất sắc nhiệm vụ so với tỷ lệ tối đa",
    because: (branches) =>
      when(
        counted(branches, ({ tally }) => tally.rated),
        "kết quả xếp loại để đối chiếu tỷ lệ",
      ),
    make: capSheet,
  },
];

function hasSeveralRaters({ tally }: BranchReview): boolean {
  return RATERS.filter((rater) => tally.byRater[rater] !== null).length > 1;
}

import { RATERS } from "../model/level";
import type { ReportSheet } from "../model/report";
import type { BranchReview } from "../model/review";
import type { SheetReason } from "../model/sheetReason";
import type { Subject } from "../model/table";
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
  readonly because: (branches: readonly BranchReview[]) => SheetReason | null;
  readonly make: (views: Views, key: string, name: string) => ReportSheet;
}

const ofMembers = (branches: readonly BranchReview[]) =>
  branches.some(({ table }) => table.subject === "members");
const subjectOf = (branches: readonly BranchReview[]): Subject =>
  ofMembers(branches) ? "members" : "organisations";
const counted = (branches: readonly BranchReview[], of: (branch: BranchReview) => number) =>
  branches.reduce((sum, branch) => sum + of(branch), 0);
const some = (reason: Extract<SheetReason, { readonly count: number }>) =>
  reason.count > 0 ? reason : null;

/** In the order of the sheets in the workbook. */
export const KINDS: readonly Kind[] = [
  {
    key: "proposals",
    name: "Đề xuất của các chủ thể",
    about: "Mức xếp loại mà từng chủ thể đề xuất cho mỗi đảng viên",
    because: (branches) =>
      ofMembers(branches) && branches.some(hasSeveralRaters) ? { why: "raters" } : null,
    make: proposalsSheet,
  },
  {
    key: "statistics",
    name: "Thống kê xếp loại đảng viên",
    about: "Thống kê kiểm điểm, đánh giá, xếp loại chất lượng đảng viên",
    because: (branches) => (ofMembers(branches) ? { why: "members" } : null),
    make: statisticsSheet,
  },
  {
    key: "form6f",
    name: "Biểu 6F – BTCTW",
    about: "Số liệu lập Biểu số 6F - BTCTW",
    because: () => ({ why: "form" }),
    make: form6fSheet,
  },
  {
    key: "ballots",
    name: "Biên bản kiểm phiếu",
    about: "Kết quả kiểm phiếu biểu quyết xếp loại",
    because: (branches) =>
      branches.some((branch) => ballotsOf(branch) !== null) ? { why: "ballots" } : null,
    make: ballotsSheet,
  },
  {
    key: "commendation",
    name: "Đề nghị khen thưởng",
    about: "Danh sách đề nghị khen thưởng",
    because: (branches) =>
      some({
        why: "commended",
        count: counted(branches, ({ tally }) => tally.commended.length),
        subject: subjectOf(branches),
      }),
    make: commendationSheet,
  },
  {
    key: "unrated",
    name: "Chưa kiểm điểm, xếp loại",
    about: "Danh sách chưa kiểm điểm, chưa xếp loại",
    because: (branches) =>
      some({
        why: "unrated",
        count: counted(branches, ({ tally }) => tally.unrated.length),
        subject: subjectOf(branches),
      }),
    make: unratedSheet,
  },
  {
    key: "cap",
    name: "Kiểm soát tỷ lệ xuất sắc",
    about: "Số hoàn thành xuất sắc nhiệm vụ so với tỷ lệ tối đa",
    because: (branches) =>
      some({ why: "rated", count: counted(branches, ({ tally }) => tally.rated) }),
    make: capSheet,
  },
];

function hasSeveralRaters({ tally }: BranchReview): boolean {
  return RATERS.filter((rater) => tally.byRater[rater] !== null).length > 1;
}

import type { KindReason, TableKind, VersionReason } from "../../core/model/body";
import type { SameList } from "../../core/model/findingData";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { num } from "./words";

type Workbook = Pick<
  FindingMessages,
  "same-people-twice" | "not-counted" | "several-years" | "left-out"
>;

const KINDS: Readonly<Record<TableKind, string>> = {
  members: "danh sách đảng viên",
  organisations: "danh sách tổ chức đảng",
  ballots: "phiếu hoặc bảng kiểm phiếu",
  voters: "danh sách người được biểu quyết",
  staff: "bảng xếp loại cán bộ, công chức, viên chức, người lao động",
  commendations: "danh sách khen thưởng",
  register: "danh sách quản lý, theo dõi đảng viên",
  attendance: "danh sách điểm danh",
  fees: "danh sách thu, nộp đảng phí",
  history: "kết quả của năm khác",
  summary: "bảng tổng hợp số liệu",
  period: "kết quả của quý, tháng hoặc một phần của năm",
  copy: "bản khác của danh sách đã tính",
  ours: "trang tính do phần mềm lập",
  other: "danh sách dùng cho việc khác",
};

const CHOSEN: Readonly<Record<VersionReason, string>> = {
  user: "đã được chọn",
  words: "được ghi là bản cuối, hoặc bản khác được ghi là bản nháp, bản sao",
  rated: "có nhiều kết quả xếp loại hơn",
  whole: "có đủ danh sách hơn",
  later: "ở trang tính sau trong tệp",
};

/** What a table is, and the words of the sheet that show it. */
export function kindWords(what: TableKind, why: KindReason): string {
  return `${KINDS[what]}${reasonWords(why)}`;
}

function reasonWords(why: KindReason): string {
  switch (why.by) {
    case "title":
      return ` (tiêu đề ${quote(why.written)})`;
    case "columns":
      return ` (các cột ${quote(why.written)})`;
    case "people":
      return ` (trang tính ${quote(why.sheet)})`;
    case "year":
      return ` (năm ${String(why.year)})`;
    case "ownLine":
    case "noRating":
      return "";
  }
}

/**
 * Why a version was taken.
 *
 * @internal For the command line, which is no part of the add-in.
 */
export function versionWords(reason: VersionReason): string {
  return CHOSEN[reason];
}

/** Findings about what the tables of a workbook are, in Vietnamese. */
export const viWorkbook: Workbook = {
  "same-people-twice": ({ sheet, chosen, others }) =>
    chosen === null
      ? {
          found: `Trang tính ${quote(sheet)} và trang tính ${others.map((other) => `${quote(other.sheet)} có chung ${num(other.people)} người`).join(", ")}; những người này được tính ở cả hai nơi.`,
          rule: "Mỗi người chỉ được tính một lần.",
          suggestion: "Xem lại hai danh sách, chỉ để mỗi người ở một danh sách.",
        }
      : {
          found: `Danh sách ở trang tính ${quote(sheet)} có bản khác trong cùng năm ở trang tính ${others.map(listWords).join("; ")}.`,
          rule: `Chỉ tính trang tính ${quote(sheet)} vì ${CHOSEN[chosen]}.`,
          suggestion: "Chọn bản khác nếu bản được tính chưa đúng.",
        },
  "not-counted": ({ sheet, what, why }) => ({
    found: `Bảng ở trang tính ${quote(sheet)} là ${kindWords(what, why)} nên không tính vào kết quả xếp loại.`,
    rule: "Chỉ tính bảng xếp loại của năm.",
    suggestion: "Nếu đây là bảng xếp loại đảng viên, ghi rõ ở tiêu đề của bảng.",
  }),
  "several-years": ({ taken, others }) => ({
    found: `Tệp nêu nhiều năm: ${[...others, taken].sort().join(", ")}.`,
    rule: `Kết quả được tính là của năm ${String(taken)}; nội dung của năm khác chỉ để đối chiếu.`,
    suggestion: "Ghi năm khác ở phần “Thông tin” nếu năm này chưa đúng.",
  }),
  "left-out": ({ what, count, sheets }) => ({
    found: {
      hiddenRows: `Trang tính ${sheets.map(quote).join(", ")} có ${num(count)} hàng đang ẩn; các hàng này vẫn được tính.`,
      filteredRows: `Trang tính ${sheets.map(quote).join(", ")} đang lọc; ${num(count)} hàng không hiện vẫn được tính.`,
      hiddenSheets: `Trang tính đang ẩn không được đọc: ${sheets.map(quote).join(", ")}.`,
    }[what],
    rule:
      what === "hiddenSheets"
        ? "Kết quả chỉ lấy từ các trang tính đang hiện."
        : "Kết quả tính cả những hàng không hiện trên màn hình.",
    suggestion:
      what === "hiddenSheets"
        ? "Bỏ ẩn trang tính nếu cần tính."
        : "Bỏ ẩn hoặc bỏ lọc để xem đủ danh sách.",
  }),
};

const MOST_NAMES = 3;

function listWords({ sheet, people, differing, missing }: SameList): string {
  return `${quote(sheet)} (${num(people)} người giống nhau${listed("; kết quả khác nhau: ", differing)}${listed("; chỉ có ở bản không tính: ", missing)})`;
}

function listed(lead: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  const rest = names.length > MOST_NAMES ? ` và ${num(names.length - MOST_NAMES)} người khác` : "";
  return `${lead}${names.slice(0, MOST_NAMES).map(quote).join(", ")}${rest}`;
}

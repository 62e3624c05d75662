import type { BallotCheck, CapBase, Figure, FindingData } from "../../core/model/findingData";
import type { Subject } from "../../core/model/table";
import type { FigureName } from "../../core/model/said";
import { LEVELS, type ByLevel } from "../../core/model/level";
import type { CapGroups, CapUnit } from "../../core/model/parameters";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { local, noted, num, sentence, suggest } from "./words";

type OfBranch = Pick<
  FindingMessages,
  | "outstanding-cap-exceeded"
  | "ballot-mismatch"
  | "levels-by-votes"
  | "no-majority"
  | "probationary-voter"
  | "totals-mismatch"
  | "hundred-percent-good-with-outstanding"
  | "branch-rating-not-proposal"
  | "branch-threshold-not-met"
>;

/** Findings about the branch as a whole, in Vietnamese. */
export function viBranch(names: ByLevel<string>): OfBranch {
  return {
    "outstanding-cap-exceeded": (data) => ({
      found: `${data.group === "" ? "Cả bảng" : `Nhóm ${quote(data.group)}`}: ${num(data.outstanding)} ${EACH[data.subject]} hoàn thành xuất sắc, vượt ${num(data.outstanding - data.max)} so với mức tối đa ${num(data.max)} (${num(data.percent)}% của ${num(data.of)} ${EACH[data.subject]} ${CAP_BASES[data.base]}, bỏ phần lẻ).`,
      rule: `Số được xếp loại ${quote(names.outstanding)} không vượt quá ${num(data.percent)}% số ${data.base === "good" ? `được xếp loại ${quote(names.good)}` : CAP_BASES[data.base]} trong ${UNITS[data.unit]}.${grounds(data)}${data.isPart ? PART : ""}`,
      suggestion: `${fitting(data)}: ${data.decided ? "xem lại kết quả đã quyết định" : `giảm số đề nghị, hoặc báo cáo cấp có thẩm quyền, vì tỷ lệ được xét trên toàn bộ ${SCOPES[data.unit]}`}.`,
      ...otherReckonings(data),
    }),
    "ballot-mismatch": ({ check, left, right }) => ({
      ...BALLOTS[check](num(left), num(right)),
      suggestion: "Đối chiếu với biên bản kiểm phiếu và sửa số ghi nhầm.",
    }),
    "levels-by-votes": ({ percent, levels, none }) => ({
      found: `Theo số phiếu (trên ${num(percent)}%): ${votedWords(levels, names, none)}.`,
      rule: "Đây là mức có đủ số phiếu, chưa phải kết quả xếp loại; chi bộ xem xét, quyết định mức của từng đồng chí.",
      suggestion: "Ghi mức đã biểu quyết vào cột “Chi bộ đánh giá, xếp loại”, rồi kiểm tra lại.",
    }),
    "no-majority": (data, place) => ({
      found: `${quote(names[data.level])} được ${num(data.votes)} phiếu${data.approval ? " đồng ý" : ""}, tính trên ${num(data.of)} ${BASES[data.base]}${data.ahead ? `; mức ${quote(names[data.ahead])} mới đạt tỷ lệ cần thiết` : ""}.${noted(data.note)}`,
      rule: `Mức được chọn phải đạt trên ${num(data.percent)}%${data.local === null ? "" : ` theo ${local(data.local)}`}${data.ahead ? "" : `; ${data.approval ? "số phiếu này chưa đạt" : "không mức nào đạt tỷ lệ này"} và quy định chung chưa nêu trường hợp này`}.`,
      suggestion: suggest(
        data.note,
        place,
        data.ahead
          ? "Đối chiếu với biên bản kiểm phiếu, xem lại mức xếp loại."
          : "Biểu quyết lại, hoặc báo cáo cấp có thẩm quyền và ghi cách xử lý vào cột ghi chú.",
      ),
    }),
    "probationary-voter": (data) => ({
      found: `${sentence(votersText(data))}.`,
      rule: "Đảng viên dự bị không có quyền biểu quyết.",
      suggestion:
        "Đối chiếu danh sách người bỏ phiếu; nếu đã phát phiếu cho đảng viên dự bị thì xin ý kiến cấp ủy cấp trên về cách xử lý.",
    }),
    "totals-mismatch": ({ figures }) => ({
      found: `${sentence(figures.map((figure) => compared(figure, names)).join("; "))}.`,
      rule: "Số liệu tổng hợp phải khớp với số đếm được trong bảng.",
      suggestion: "Sửa lại theo số đếm được, hoặc rà lại danh sách.",
    }),
    "hundred-percent-good-with-outstanding": ({ written, outstanding }) => ({
      found: `${quote(written)} trong khi bảng có ${num(outstanding)} đồng chí được xếp loại ${quote(names.outstanding)}.`,
      rule: `Hai nội dung này chỉ khớp nhau khi hiểu là 100% được xếp loại ${quote(names.good)} trở lên.`,
      suggestion: `Ghi là “100% đảng viên được xếp loại ${names.good} trở lên”, hoặc xem lại mức xếp loại.`,
    }),
    "branch-rating-not-proposal": ({ written, level }) => ({
      found: `${quote(written)} được ghi như kết quả đã quyết định.`,
      rule: "Chi bộ chỉ tự xếp loại và đề nghị; cấp có thẩm quyền quyết định.",
      suggestion: `Ghi là “Chi bộ tự xếp loại: ${names[level]}”.`,
    }),
    "branch-threshold-not-met": ({ level, share, atLeast, decision }) => ({
      found: `Chi bộ tự xếp loại ${quote(names[level])} nhưng chỉ có ${num(share)}% đảng viên được xếp loại ${quote(names.good)} trở lên.`,
      rule: `Quy định của cấp ủy${decision === "" ? "" : ` (${quote(decision)})`} yêu cầu ít nhất ${num(atLeast)}%.`,
      suggestion: "Xem lại mức tự xếp loại của chi bộ, hoặc xem lại tỷ lệ ở trang tính “Quy chế”.",
    }),
  };
}

/** The most names that a message lists for each level. */
const MOST_NAMES = 10;

function votedWords(
  levels: ByLevel<readonly string[]>,
  names: ByLevel<string>,
  none: readonly string[],
): string {
  const words = LEVELS.flatMap((level) => voted(quote(names[level]), levels[level]));
  return [...words, ...voted("chưa mức nào đạt tỷ lệ này", none)].join("; ");
}

function voted(label: string, people: readonly string[]): readonly string[] {
  return people.length === 0 ? [] : [`${label} ${num(people.length)} (${listed(people)})`];
}

function listed(people: readonly string[]): string {
  const rest = people.length - MOST_NAMES;
  return (
    people.slice(0, MOST_NAMES).map(quote).join(", ") +
    (rest > 0 ? ` và ${num(rest)} người khác` : "")
  );
}

function votersText(data: FindingData["probationary-voter"]): string {
  const { name, voters, issued, official } = data;
  if (name !== null) return `${quote(name)} được ghi là người biểu quyết nhưng là đảng viên dự bị`;
  return voters === null
    ? `phát ra ${num(issued ?? 0)} phiếu trong khi bảng có ${num(official ?? 0)} đảng viên chính thức`
    : `trang tính ghi ${num(voters)} đảng viên dự bị tham gia biểu quyết`;
}

function fitting(data: FindingData["outstanding-cap-exceeded"]): string {
  const both = `${num(data.good + data.outstanding)} ${EACH[data.subject]}`;
  return data.fitting === 0
    ? `Với ${both} ở hai mức này thì chưa đủ số để có xếp loại xuất sắc`
    : `Trong ${both} ở hai mức này, tối đa ${num(data.fitting)} ${EACH[data.subject]} được xếp loại xuất sắc`;
}

/** How many would be allowed if the share were taken of something else. */
function otherReckonings({ subject, base, bases }: FindingData["outstanding-cap-exceeded"]) {
  if (bases.length === 0) return {};
  const each = bases.map(
    (other) =>
      `trên ${num(other.count)} ${EACH[subject]} ${CAP_BASES[other.base]} thì tối đa ${num(other.max)}`,
  );
  return {
    more: `Nếu tính ${each.join(", ")}; ở đây chỉ lấy số ${EACH[subject]} ${CAP_BASES[base]}.`,
  };
}

function grounds(data: FindingData["outstanding-cap-exceeded"]): string {
  return `${granted(data)}${grouped(data)}`;
}

function granted({ decision, exception }: FindingData["outstanding-cap-exceeded"]): string {
  if (decision !== null) return ` Tỷ lệ này áp dụng theo ${local(decision)}.`;
  return exception
    ? ` Trường hợp đặc biệt do cấp có thẩm quyền quyết định thì không quá ${num(exception.percent)}%.`
    : "";
}

function grouped({ grouping }: FindingData["outstanding-cap-exceeded"]): string {
  return grouping === null
    ? ""
    : ` Phạm vi tính là ${GROUPINGS[grouping.by]}, theo ${local(grouping.decision)}.`;
}

const EACH: Readonly<Record<Subject, string>> = {
  members: "đồng chí",
  organisations: "tổ chức đảng",
};

const GROUPINGS: Readonly<Record<CapGroups, string>> = {
  group: "từng nhóm đối tượng",
  partyGroup: "từng tổ đảng",
  position: "từng chức vụ",
  positionCode: "từng mã chức danh",
  whole: "cả bảng",
};

const UNITS: Readonly<Record<CapUnit, string>> = {
  "base-organisation": "từng tổ chức cơ sở đảng",
  "similar-duties": "từng nhóm có vị trí, vai trò, chức năng, nhiệm vụ tương đồng",
};
const SCOPES: Readonly<Record<CapUnit, string>> = {
  "base-organisation": "tổ chức cơ sở đảng",
  "similar-duties": "nhóm đối tượng của cấp đó",
};
const PART =
  " Chi bộ trực thuộc chỉ là một phần của tổ chức cơ sở đảng, nên số này chưa nói lên kết quả của cả tổ chức.";

const CAP_BASES: Readonly<Record<CapBase["base"], string>> = {
  good: "hoàn thành tốt",
  goodOrBetter: "hoàn thành tốt trở lên",
  rated: "đã xếp loại",
  present: "trong danh sách",
};

type Equation = (left: string, right: string) => { readonly found: string; readonly rule: string };

const BALLOTS: Readonly<Record<BallotCheck, Equation>> = {
  returnedExceedIssued: (left, right) => ({
    found: `Thu về ${left} phiếu, phát ra ${right} phiếu.`,
    rule: "Số phiếu thu về không được nhiều hơn số phiếu phát ra.",
  }),
  returnedNotValidPlusInvalid: (left, right) => ({
    found: `Thu về ${left} phiếu nhưng số phiếu hợp lệ và không hợp lệ cộng lại là ${right}.`,
    rule: "Số phiếu hợp lệ và không hợp lệ cộng lại phải bằng số phiếu thu về.",
  }),
  votesNotValid: (left, right) => ({
    found: `Số phiếu của bốn mức cộng lại là ${left} nhưng số phiếu hợp lệ là ${right}.`,
    rule: "Số phiếu của bốn mức cộng lại phải bằng số phiếu hợp lệ.",
  }),
  approvalNotValid: (left, right) => ({
    found: `Số phiếu đồng ý và không đồng ý cộng lại là ${left} nhưng số phiếu hợp lệ là ${right}.`,
    rule: "Số phiếu đồng ý và không đồng ý cộng lại phải bằng số phiếu hợp lệ.",
  }),
  issuedExceedSummoned: (left, right) => ({
    found: `Phát ra ${left} phiếu nhưng triệu tập ${right} đảng viên chính thức.`,
    rule: "Số phiếu phát ra không được nhiều hơn số đảng viên chính thức được triệu tập.",
  }),
};

const BASES: Readonly<Record<FindingData["no-majority"]["base"], string>> = {
  summoned: "đảng viên chính thức được triệu tập",
  issued: "phiếu phát ra",
  valid: "phiếu hợp lệ",
};

function compared({ what, unit, stated, counted }: Figure, names: ByLevel<string>): string {
  const sign = unit === "percent" ? "%" : "";
  const label = figureName(what, names);
  return `${unit === "percent" ? "tỷ lệ " : ""}${label} ghi là ${num(stated)}${sign}, ${unit === "percent" ? "tính" : "đếm"} được ${num(counted)}${sign}`;
}

function figureName(what: FigureName, names: ByLevel<string>): string {
  switch (what) {
    case "present":
      return "tổng số đảng viên";
    case "official":
      return "số đảng viên chính thức";
    case "probationary":
      return "số đảng viên dự bị";
    case "rated":
      return "số đã xếp loại";
    case "notYetRated":
      return "số chưa xếp loại";
    case "goodOrBetter":
      return `${quote(names.good)} trở lên`;
    case "outstanding":
    case "good":
    case "completed":
    case "failed":
      return quote(names[what]);
  }
}

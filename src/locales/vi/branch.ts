import type { BallotCheck, CapBase, Figure, FindingData } from "../../core/model/findingData";
import type { FigureName } from "../../core/model/said";
import type { ByLevel } from "../../core/model/level";
import type { CapGroups, CapUnit } from "../../core/model/parameters";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { at, local, noted, num, suggest } from "./words";

type OfBranch = Pick<
  FindingMessages,
  | "outstanding-cap-exceeded"
  | "ballot-mismatch"
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
    "outstanding-cap-exceeded": (data, place) => ({
      message: `${at(place)}${data.group === "" ? "cả bảng" : `nhóm ${quote(data.group)}`} có ${num(data.outstanding)} trường hợp được xếp loại ${quote(names.outstanding)}, nhiều hơn số tối đa là ${num(data.max)}. Số này không được vượt quá ${num(data.percent)}% ${data.base === "good" ? `số được xếp loại ${quote(names.good)}` : CAP_BASES[data.base]} (${num(data.percent)}% của ${num(data.of)}, bỏ phần lẻ) trong ${UNITS[data.unit]}.${data.decided ? "" : " Bảng này đề nghị nhiều hơn tỷ lệ của mình."}${data.isPart ? PART : ""}${otherBases(data)}${grounds(data)}${grouped(data)}`,
      suggestion: `${fitting(data)}: ${data.decided ? "xem lại kết quả đã quyết định" : `giảm số đề nghị, hoặc báo cáo cấp có thẩm quyền, vì tỷ lệ được xét trên toàn bộ ${SCOPES[data.unit]}`}.`,
    }),
    "ballot-mismatch": ({ check, left, right }, place) => ({
      message: `${at(place)}${BALLOTS[check](num(left), num(right))}`,
      suggestion: "Đối chiếu với biên bản kiểm phiếu và sửa số ghi nhầm.",
    }),
    "no-majority": (data, place) => ({
      message: `${at(place)}${quote(names[data.level])} được ${num(data.votes)} phiếu${data.approval ? " đồng ý" : ""}, tính trên ${num(data.of)} ${BASES[data.base]}. Mức được chọn cần trên ${num(data.percent)}%${data.local === null ? "" : ` theo ${local(data.local)}`}; ${
        data.ahead
          ? `mức ${quote(names[data.ahead])} mới đạt tỷ lệ này`
          : `${data.approval ? "số phiếu này chưa đạt" : "không mức nào đạt tỷ lệ này"} và chưa tìm thấy quy định chung cho trường hợp đó`
      }.${noted(data.note)}`,
      suggestion: suggest(
        data.note,
        place,
        data.ahead
          ? "Đối chiếu với biên bản kiểm phiếu, xem lại mức xếp loại."
          : "Biểu quyết lại, hoặc báo cáo cấp có thẩm quyền và ghi cách xử lý vào cột ghi chú.",
      ),
    }),
    "probationary-voter": (data, place) => ({
      message: `${at(place)}${votersText(data)}. Đảng viên dự bị không có quyền biểu quyết.`,
      suggestion:
        "Đối chiếu danh sách người bỏ phiếu; nếu đã phát phiếu cho đảng viên dự bị thì xin ý kiến cấp ủy cấp trên về cách xử lý.",
    }),
    "totals-mismatch": ({ figures }, place) => ({
      message: `${at(place)}${figures.map((figure) => compared(figure, names)).join("; ")}. Số liệu tổng hợp phải khớp với số đếm được trong bảng.`,
      suggestion: "Sửa theo số đếm được, hoặc xem lại các dòng của bảng.",
    }),
    "hundred-percent-good-with-outstanding": ({ written, outstanding }, place) => ({
      message: `${at(place)}${quote(written)} trong khi bảng có ${num(outstanding)} người được xếp loại ${quote(names.outstanding)}. Hai nội dung này chỉ khớp nhau khi hiểu là 100% được xếp loại ${quote(names.good)} trở lên.`,
      suggestion: `Ghi là “100% đảng viên được xếp loại ${names.good} trở lên”, hoặc xem lại mức xếp loại.`,
    }),
    "branch-rating-not-proposal": ({ written, level }, place) => ({
      message: `${at(place)}${quote(written)} được ghi như kết quả đã quyết định. Chi bộ chỉ tự xếp loại và đề nghị; cấp có thẩm quyền quyết định.`,
      suggestion: `Ghi là “Chi bộ tự xếp loại: ${names[level]}”.`,
    }),
    "branch-threshold-not-met": ({ level, share, atLeast, decision }, place) => ({
      message: `${at(place)}chi bộ tự xếp loại ${quote(names[level])} nhưng có ${num(share)}% đảng viên được xếp loại ${quote(names.good)} trở lên. Quy chế của địa phương${decision === "" ? "" : ` (${quote(decision)})`} yêu cầu ít nhất ${num(atLeast)}%.`,
      suggestion: "Xem lại mức tự xếp loại của chi bộ, hoặc xem lại tỷ lệ ở trang tính “Quy chế”.",
    }),
  };
}

function votersText(data: FindingData["probationary-voter"]): string {
  const { name, voters, issued, official } = data;
  if (name !== null) return `${quote(name)} được ghi là người biểu quyết nhưng là đảng viên dự bị`;
  return voters === null
    ? `phát ra ${num(issued ?? 0)} phiếu trong khi bảng có ${num(official ?? 0)} đảng viên chính thức`
    : `trang tính ghi ${num(voters)} đảng viên dự bị tham gia biểu quyết`;
}

function fitting(data: FindingData["outstanding-cap-exceeded"]): string {
  const both = num(data.good + data.outstanding);
  return data.fitting === 0
    ? `Với ${both} trường hợp ở hai mức này thì chưa đủ số để có trường hợp xuất sắc`
    : `Trong ${both} trường hợp ở hai mức này, tối đa ${num(data.fitting)} trường hợp được xếp loại xuất sắc`;
}

function otherBases({ base, bases }: FindingData["outstanding-cap-exceeded"]): string {
  const each = bases.map(
    (other) => `${CAP_BASES[other.base]} (${num(other.count)}) thì tối đa ${num(other.max)}`,
  );
  if (bases.length === 0) return "";
  return ` Nếu tính trên ${each.join(", trên ")}; ở đây chỉ lấy ${CAP_BASES[base]}.`;
}

function grounds({ decision, exception }: FindingData["outstanding-cap-exceeded"]): string {
  if (decision !== null) return ` Tỷ lệ này áp dụng theo ${local(decision)}.`;
  return exception
    ? ` Trường hợp đặc biệt do cấp có thẩm quyền quyết định thì không quá ${num(exception.percent)}%, tức là ${num(exception.max)}.`
    : "";
}

function grouped({ grouping }: FindingData["outstanding-cap-exceeded"]): string {
  return grouping === null
    ? ""
    : ` Phạm vi tính là ${GROUPINGS[grouping.by]}, theo ${local(grouping.decision)}.`;
}

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
  good: "số hoàn thành tốt",
  goodOrBetter: "số hoàn thành tốt trở lên",
  rated: "số đã xếp loại",
  present: "tổng số",
};

const BALLOTS: Readonly<Record<BallotCheck, (left: string, right: string) => string>> = {
  returnedExceedIssued: (left, right) =>
    `thu về ${left} phiếu, phát ra ${right} phiếu. Số phiếu thu về không được nhiều hơn số phiếu phát ra.`,
  returnedNotValidPlusInvalid: (left, right) =>
    `thu về ${left} phiếu nhưng số phiếu hợp lệ và không hợp lệ cộng lại là ${right}. Hai số này phải bằng nhau.`,
  votesNotValid: (left, right) =>
    `số phiếu của bốn mức cộng lại là ${left} nhưng số phiếu hợp lệ là ${right}. Hai số này phải bằng nhau.`,
  approvalNotValid: (left, right) =>
    `số phiếu đồng ý và không đồng ý cộng lại là ${left} nhưng số phiếu hợp lệ là ${right}. Hai số này phải bằng nhau.`,
  issuedExceedSummoned: (left, right) =>
    `phát ra ${left} phiếu nhưng triệu tập ${right} đảng viên chính thức. Số phiếu phát ra không được nhiều hơn số đảng viên chính thức được triệu tập.`,
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

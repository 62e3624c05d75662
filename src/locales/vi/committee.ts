import type {
  AlikeBranch,
  CommitteeFinding,
  FileNotCounted,
  LostDecision,
  PersonPlace,
} from "../../core/model/committee";
import type { ByLevel } from "../../core/model/level";
import type { CapUnit } from "../../core/model/parameters";
import type { SameBy } from "../../core/model/standing";
import { quote, quoteAll } from "../quote";
import { basis, num } from "./words";

/** A finding of the gathering in words; `message` is a whole sentence or two. */
export interface CommitteeWords {
  readonly message: string;
  readonly basis: string | null;
}

/** Describes what shows when the branches are side by side, in Vietnamese. */
export function committeeWords(finding: CommitteeFinding, names: ByLevel<string>): CommitteeWords {
  switch (finding.code) {
    case "branch-in-two-files": {
      const { branch, countedIn, others } = finding;
      const message = `${quote(branch)} có trong nhiều tệp: đã tính theo tệp sửa sau cùng ${quote(countedIn)}, không tính ${quoteAll(others)}. Cần xác định bản chính thức và bỏ các bản còn lại.`;
      return { message, basis: null };
    }
    case "branches-alike": {
      const [one, other] = finding.branches.map(alikeWords);
      const message = `${one ?? ""} và ${other ?? ""} có ${num(finding.shared)} đảng viên trùng nhau, quá nửa số đảng viên của mỗi chi bộ: có thể là một chi bộ mang hai tên. Đang tính cả hai. Nếu là một chi bộ thì cần thống nhất tên và chỉ giữ một kết quả.`;
      return { message, basis: null };
    }
    case "person-in-two-branches":
      return { message: personMessage(finding, names), basis: null };
    case "committee-cap-exceeded":
      return capWords(finding, names);
    case "decision-not-applied": {
      const { name, branch, level, written } = finding.decision;
      const what = quote(level === null ? written : names[level]);
      const message = `Quyết định ${what} của đảng ủy đối với ${quote(name)} (${branch}) không được áp dụng: ${LOST[finding.why]}`;
      return { message, basis: null };
    }
    case "branch-not-on-list": {
      const message = `${quote(finding.branch)} (tệp ${quote(finding.file)}) không có trong danh sách chi bộ. Cần đối chiếu tên gọi, hoặc bổ sung vào danh sách.`;
      return { message, basis: null };
    }
    case "changed-after-frozen": {
      const { branch, file, time } = finding;
      const message = `${quote(branch)} (tệp ${quote(file)}) đã chốt số liệu lúc ${time}, nhưng bảng nguồn đã thay đổi sau khi chốt. Đang tính theo bảng nguồn; cần đề nghị chi bộ đối chiếu và chốt lại.`;
      return { message, basis: null };
    }
  }
}

const LOST: Readonly<Record<LostDecision, string>> = {
  noLevel: "đây không phải là một mức xếp loại.",
  gone: "không còn đồng chí này trong các tệp đã nộp.",
  unclear:
    "có nhiều đồng chí trùng họ tên, không phân biệt được bằng số thẻ hoặc ngày sinh. Cần bổ sung số thẻ rồi ghi lại quyết định.",
  notToRate: "đồng chí này không thuộc diện xếp loại.",
};

type OfCode<C extends CommitteeFinding["code"]> = Extract<CommitteeFinding, { readonly code: C }>;

const SAME_BY: Readonly<Record<SameBy, string>> = {
  code: "trùng họ tên và số thẻ",
  birth: "trùng họ tên và ngày sinh",
  admitted: "trùng họ tên, ngày vào Đảng và chức vụ",
  name: "trùng họ tên và chức vụ, có thể là hai người",
};

function personMessage(
  { name, sameBy, places }: OfCode<"person-in-two-branches">,
  names: ByLevel<string>,
): string {
  const where = places.map((place) => placeWords(place, names)).join("; ");
  return `${quote(name)} (${SAME_BY[sameBy]}) có tên ở ${num(places.length)} chi bộ: ${where}. Đang được tính ở từng chi bộ; mỗi đảng viên chỉ được đánh giá, xếp loại ở một chi bộ.`;
}

function alikeWords({ title, file, isKept }: AlikeBranch): string {
  return `${quote(title)} (${isKept ? "giữ từ lần gộp trước" : `tệp ${quote(file)}`})`;
}

function placeWords(
  { file, branch, sheet, row, level }: PersonPlace,
  names: ByLevel<string>,
): string {
  const result = level === null ? "chưa xếp loại" : names[level];
  return `${branch}, tệp ${quote(file)}, trang tính ${quote(sheet)}, hàng ${num(row + 1)} (${result})`;
}

const UNITS: Readonly<Record<CapUnit, string>> = {
  "similar-duties": "từng nhóm có vị trí, vai trò, chức năng, nhiệm vụ tương đồng",
  "base-organisation": "từng tổ chức cơ sở đảng",
};

function capWords(
  { cap, unit, basis: rests }: OfCode<"committee-cap-exceeded">,
  names: ByLevel<string>,
): CommitteeWords {
  const { group, outstanding, max, percent, of } = cap;
  const where = group === "" ? "Tất cả các chi bộ" : `Nhóm ${quote(group)} ở tất cả các chi bộ`;
  const message =
    `${where}: ${num(outstanding)} đảng viên được đề nghị ${quote(names.outstanding)}, vượt ${num(outstanding - max)} so với mức tối đa ${num(max)} ` +
    `(${num(percent)}% của ${num(of)}, bỏ phần lẻ). Tỷ lệ được tính trong ${UNITS[unit]}, do cấp có thẩm quyền quyết định.`;
  return { message, basis: rests && basis(rests) };
}

/** Says in Vietnamese why a file, or one branch in it, is in no count. */
export function notCountedFileWords(file: FileNotCounted): string {
  switch (file.what) {
    case "unread":
      return file.why;
    case "noTable":
      return "Không tìm thấy danh sách đảng viên có cột xếp loại.";
    case "sameBytes":
      return `Giống hệt tệp ${quote(file.as)}.`;
    case "twice":
      return `${quote(file.branch)} đã được tính theo tệp ${quote(file.countedIn)}.`;
    case "otherYear":
      return `${quote(file.branch)} là kết quả năm ${String(file.year)}.`;
  }
}

import type { MemberChange } from "../../core/model/committee";
import type { ByLevel, Level } from "../../core/model/level";
import type { GatherTexts, ReadFailure } from "../gather";
import { quote, quoteAll } from "../quote";
import { committeeWords, notCountedFileWords } from "./committee";
import { openFailureText } from "./openFailure";
import { number } from "./paneCounts";

function failureText(failure: ReadFailure): string {
  if (failure.kind === "unavailable")
    return "Không mở được tệp. Tệp có thể đã bị chuyển đi, hoặc đang được phần mềm khác giữ. Cần chọn lại tệp.";
  if (failure.kind === "ownFault")
    return "Không đọc được do lỗi của phần bổ trợ. Các tệp khác không bị ảnh hưởng.";
  return openFailureText(failure);
}

function changeText(change: MemberChange, names: ByLevel<string>): string {
  const { branch } = change;
  const level = (value: Level | null) => (value === null ? "chưa xếp loại" : names[value]);
  switch (change.what) {
    case "branchNew":
      return `${branch}: chi bộ mới có kết quả.`;
    case "branchGone":
      return `${branch}: không còn kết quả.`;
    case "joined":
      return `${branch}: thêm ${quote(change.name)}.`;
    case "left":
      return `${branch}: không còn ${quote(change.name)}.`;
    case "level":
      return `${branch}: ${quote(change.name)} từ ${quote(level(change.from))} thành ${quote(level(change.to))}.`;
    case "frozen":
      return change.time === null
        ? `${branch}: đã bỏ chốt số liệu.`
        : `${branch}: chốt số liệu lúc ${change.time}.`;
  }
}

export const gatherVi: GatherTexts = {
  heading: "Gộp các chi bộ",
  back: "Quay lại",
  lead: "Chọn tệp do các chi bộ nộp. Tệp được đọc ngay trên máy này, không bị sửa và không được giữ lại.",
  choose: "Chọn tệp…",
  chooseMore: "Chọn thêm tệp…",
  drop: "hoặc kéo thả các tệp vào đây",
  listHint:
    "Để biết chi bộ nào chưa nộp, cần chọn cả tệp danh sách chi bộ, hoặc có một trang tính với cột “Tên chi bộ” trong tệp đang mở.",
  progress: (done, of) => `${number(done)}/${number(of)} tệp`,
  stop: "Dừng",
  stopping: "Đang dừng…",
  stopped: (done, of) =>
    `Đã dừng sau ${number(done)}/${number(of)} tệp. Kết quả bên dưới chỉ có các tệp đã đọc.`,
  read: (files) => `Đã đọc ${number(files)} tệp.`,
  result: ({ year, branches, members }) =>
    [
      year === null ? "Chưa rõ năm" : `Năm ${String(year)}`,
      `${number(branches)} chi bộ`,
      `${number(members)} đảng viên`,
    ].join(" · "),
  nothing: "Chưa có chi bộ nào được tính.",
  listed: (branches) => `Đối chiếu với danh sách ${number(branches)} chi bộ.`,
  questions: "Cần chọn bản chính thức",
  question: (branch) => `${branch} có trong nhiều tệp. Tính theo tệp nào?`,
  counted: "đang tính",
  countThis: "Tính theo tệp này",
  missing: (branches) => `Chưa nộp: ${number(branches)} chi bộ`,
  unread: (files) => `Tệp có lỗi: ${number(files)}`,
  notCounted: (files) => `Không tính: ${number(files)} tệp`,
  toSettle: (findings) => `Cần xem xét: ${number(findings)} mục`,
  branches: (branches) => `Từng chi bộ (${number(branches)})`,
  branch: (members, findings) =>
    `${number(members)} đảng viên${findings === 0 ? "" : `, ${number(findings)} mục cần xem xét`}`,
  write: "Lập trang tính của đảng bộ",
  writeAgain: "Lập lại trang tính của đảng bộ",
  writeHint:
    "Ghi vào tệp đang mở: tổng hợp, kiểm soát tỷ lệ, các danh sách, dữ liệu từng đảng viên. Mức do đảng ủy quyết định đã ghi ở trang “Dữ liệu đảng bộ” được giữ nguyên.",
  changes: (changes) => `Khác với lần gộp trước (${number(changes)})`,
  change: changeText,
  gone: (branches) =>
    `Lần gộp trước có ${quoteAll(branches)}. Các trang tính lập lại sẽ không còn số liệu của các chi bộ này.`,
  kept: (branches) => `Giữ từ lần gộp trước: ${number(branches)} chi bộ`,
  keptHint:
    "Các chi bộ này không có trong các tệp vừa chọn nên giữ kết quả đã gộp. Khi chọn tệp mới của chi bộ, kết quả được thay.",
  dropBranch: "Bỏ khỏi kết quả",
  dropped: "đã bỏ",
  takeBack: "Giữ lại",
  findingsInFile: "Các mục trong tệp",
  findingsKept: "Các mục trong tệp (ở lần gộp trước)",
  place: (sheet, cell) => `Ô ${cell}, trang tính ${quote(sheet)}: `,
  failure: failureText,
  notCountedFile: notCountedFileWords,
  finding: (finding, names) => committeeWords(finding, names).message,
};

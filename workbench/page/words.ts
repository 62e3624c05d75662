import type { OpenFailure } from "../../src/files/openFailure";
import { openFailureText } from "../../src/locales/vi/openFailure";
import { openFailureTextEn } from "../../src/locales/en/openFailure";

/** Everything the page says itself; the pane and the ribbon have their own words. */
export interface PageWords {
  readonly about: string;
  readonly file: string;
  readonly sample: string;
  /** The sample of a committee, whose files the pane reads. */
  readonly committee: string;
  readonly open: string;
  readonly fresh: string;
  readonly save: string;
  readonly newFile: string;
  readonly newSheet: string;
  readonly view: string;
  readonly grid: string;
  readonly print: string;
  readonly nothingToPrint: string;
  readonly sheets: string;
  readonly earlierSheets: string;
  readonly laterSheets: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly coauthor: string;
  readonly commands: string;
  readonly notice: string;
  readonly close: string;
  /** What a sample shows, by its file name. */
  readonly samples: Readonly<Record<string, string>>;
  readonly failure: (failure: OpenFailure) => string;
}

const VI: PageWords = {
  about:
    "Bản dùng thử, không cần Excel. Mở tệp mẫu hoặc tệp của đồng chí rồi bấm “Tổng hợp”. Tệp không rời khỏi máy này.",
  file: "Tệp",
  sample: "Mở tệp mẫu",
  committee: "Đảng bộ 12 chi bộ (2025)",
  open: "Mở tệp…",
  fresh: "Tệp mới",
  save: "Lưu về máy",
  newFile: "Tệp mới.xlsx",
  newSheet: "Trang tính 1",
  view: "Xem",
  grid: "Bảng tính",
  print: "Xem bản in",
  nothingToPrint: "Chưa có trang tính nào để in. Hãy bấm “Tổng hợp” trước.",
  sheets: "Trang tính",
  earlierSheets: "Các trang tính trước",
  laterSheets: "Các trang tính sau",
  pane: "Xếp loại Chi bộ",
  paneWidth: "Bề rộng ngăn tác vụ",
  coauthor: "Giả lập người khác cùng sửa",
  commands: "Lệnh trên dải băng",
  notice: "Thông báo của Xếp loại Chi bộ",
  close: "Đóng",
  samples: {
    "seed-2023.xlsx": "Bảng không có lỗi (2023)",
    "meeting-2023.xlsx": "Hội nghị tổng kết, đủ thông tin (2023)",
    "messy-2023.xlsx": "Bảng có lỗi (2023)",
    "points-2025.xlsx": "Bảng chấm điểm (2025)",
    "nine-branches-2025.xlsx": "Chín chi bộ (2025)",
  },
  failure: openFailureText,
};

const EN: PageWords = {
  about:
    "A trial without Excel. Open a sample or a file of your own, then press “Summarise”. Your file never leaves this machine.",
  file: "File",
  sample: "Open a sample",
  committee: "A committee of twelve branches (2025)",
  open: "Open…",
  fresh: "New file",
  save: "Save a copy",
  newFile: "New workbook.xlsx",
  newSheet: "Sheet1",
  view: "View",
  grid: "Cells",
  print: "Print preview",
  nothingToPrint: "There is no sheet to print yet. Press “Summarise” first.",
  sheets: "Sheets",
  earlierSheets: "Earlier sheets",
  laterSheets: "Later sheets",
  pane: "Party Branch Rating",
  paneWidth: "Width of the task pane",
  coauthor: "Simulate a co-author",
  commands: "Ribbon commands",
  notice: "A notice from Party Branch Rating",
  close: "Close",
  samples: {
    "seed-2023.xlsx": "A table without errors (2023)",
    "meeting-2023.xlsx": "A meeting with all its facts (2023)",
    "messy-2023.xlsx": "A table with errors (2023)",
    "points-2025.xlsx": "A table with scores (2025)",
    "nine-branches-2025.xlsx": "Nine branches (2025)",
  },
  failure: openFailureTextEn,
};

export function pageWords(language: string): PageWords {
  return language.startsWith("vi") ? VI : EN;
}

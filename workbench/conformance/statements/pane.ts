import { issue } from "../sources";
import { is, type Statement } from "../statement";

/** What a task pane is allowed to do by a press; a page that runs by itself cannot press, so these are tried by hand. */
export const pane: readonly Statement[] = [
  {
    vi: "Bấm nút trong ngăn thì chép được phần đang chọn, kể cả định dạng (execCommand).",
    en: "A press in the pane can copy what is selected, with its looks (execCommand).",
    basis: issue(2513),
    believed: is(true),
  },
  {
    vi: "Bấm nút trong ngăn thì lưu được tệp vào máy, trừ Excel trên Mac.",
    en: "A press in the pane can save a file to the machine, except in Excel on the Mac.",
    basis: issue(4681),
    believed: is(true),
  },
];

import { guide, issue } from "../sources";
import { is, type Statement } from "../statement";

/** What Excel makes of whole files, which opens a window or waits for a person to save: tried by hand. */
export const files: readonly Statement[] = [
  {
    vi: "Tệp .xlsx do bổ trợ tự lập mở ra thành một sổ mới trong cửa sổ riêng, trừ khi Excel trên web hoặc người quản trị không cho (createWorkbook).",
    en: "A .xlsx file that the add-in made itself opens as a new workbook in a window of its own, unless Excel on the web or an administrator forbids it (createWorkbook).",
    basis: guide("excel/excel-add-ins-workbooks#create-a-workbook"),
    believed: is(true),
  },
  {
    vi: "Trên iPad, Excel mở sổ mới như vậy nhưng vẫn báo lỗi.",
    en: "On an iPad, Excel opens such a workbook and reports an error all the same.",
    basis: issue(1562),
    believed: is(true),
  },
  {
    vi: "Tệp đã lưu giữ thiết đặt của bổ trợ ở xl/webextensions/webextension*.xml, mỗi thiết đặt một we:property, giá trị viết dạng JSON.",
    en: "A saved file keeps the add-in's settings in xl/webextensions/webextension*.xml, each as a we:property with its value as JSON.",
    basis: "https://learn.microsoft.com/openspecs/office_standards/ms-owexml",
    believed: is(true),
  },
];

import { a1Range } from "../../core/model/address";
import type { Page } from "../../core/model/report";

/** Sets up printing on A4, one page wide, with page numbers where there are several pages. */
export function writePage(sheet: Excel.Worksheet, page: Page): void {
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.setPrintMargins("Centimeters", page.margins);
  if (page.printArea) layout.setPrintArea(a1Range(page.printArea));
  if (page.repeatRows) {
    const [first, last] = page.repeatRows;
    layout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
  layout.zoom = { horizontalFitToPages: 1 };
  layout.headersFooters.defaultForAllPages.centerFooter = page.isLong ? "&P/&N" : "";
}

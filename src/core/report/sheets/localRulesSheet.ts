import type { ReportSheet } from "../../model/report";
import type { Scheme } from "../../schemes/schema";
import { LOCAL_PARAMETERS_SHEET, localParametersSheet } from "../../local/localSheet";
import { layoutOn } from "../page/layout";
import { SheetBuilder } from "../page/sheetBuilder";
import { BODY, HEADING, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putRow, type TableColumn } from "../page/tableBlock";

const WIDTHS = [6, 56, 24, 40, 20, 40];
const STYLES = [MIDDLE, LABEL, MIDDLE, LABEL, MIDDLE, LABEL];

/** A new sheet `Quy chế`: the rules of the scheme, with room for those of a committee. */
export function localRulesSheet(scheme: Scheme): ReportSheet {
  const [title = [], applied = [], hint = [], headers = [], ...rows] = localParametersSheet(scheme);
  const sheet = new SheetBuilder(WIDTHS);
  const span = WIDTHS.length;
  sheet.line([{ content: title[0] ?? null, style: { ...HEADING, align: "center" }, span }]);
  for (const [content = null] of [applied, hint]) sheet.line([{ content, style: BODY, span }]);
  const columns = headers.map((header, i): TableColumn => {
    return {
      header: typeof header === "string" ? header : "",
      style: { ...STYLES[i], wrap: true },
    };
  });
  const header = putHeader(sheet, columns);
  for (const row of rows) putRow(sheet, columns, row);
  const { margins } = layoutOn(scheme.version as `${number}-${number}-${number}`);
  return sheet.finish({
    key: "localRules",
    name: LOCAL_PARAMETERS_SHEET,
    page: { orientation: "landscape", margins, repeatRows: null },
    onePage: true,
    frozenRows: header + 1,
  });
}

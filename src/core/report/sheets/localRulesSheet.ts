import type { ReportSheet } from "../../model/report";
import type { Scheme } from "../../schemes/schema";
import { LOCAL_PARAMETERS_SHEET, localParametersSheet } from "../../local/localSheet";
import { layoutOn } from "../page/layout";
import { finishDocument, startDocument } from "../page/document";
import { BODY, HEADING, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putRow, type TableColumn } from "../page/tableBlock";

const WIDTHS = [4, 36, 14.5, 25, 14, 30];
const STYLES = [MIDDLE, LABEL, MIDDLE, LABEL, MIDDLE, LABEL];

/** A new sheet `Quy chế`: the rules of the scheme, with room for those of a committee. */
export function localRulesSheet(scheme: Scheme): ReportSheet {
  const [title = [], applied = [], hint = [], headers = [], ...rows] = localParametersSheet(scheme);
  const layout = layoutOn(scheme.version as `${number}-${number}-${number}`);
  const sheet = startDocument(layout, "landscape", WIDTHS);
  const span = WIDTHS.length;
  sheet.line([{ content: title[0] ?? null, style: { ...HEADING, align: "center" }, span }]);
  for (const [content = null] of [applied, hint]) sheet.line([{ content, style: BODY, span }]);
  const columns = headers.map((header, i): TableColumn => {
    return {
      header: typeof header === "string" ? header : "",
      style: { ...STYLES[i], wrap: true },
    };
  });
  sheet.repeat(putHeader(sheet, columns));
  for (const row of rows) putRow(sheet, columns, row);
  return finishDocument(sheet, { key: "localRules", name: LOCAL_PARAMETERS_SHEET });
}

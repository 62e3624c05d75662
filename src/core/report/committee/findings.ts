import { a1 } from "../../model/address";
import type { Severity } from "../../model/finding";
import type { Content, ReportSheet } from "../../model/report";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { committeeHeading, type CommitteeView } from "./view";

export const COMMITTEE_FINDINGS = { key: "committee-findings", name: "Kiểm tra đảng bộ" } as const;

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cần xem xét",
  info: "Lưu ý",
};
const WIDTHS = [5, 12, 24, 17, 7, 56];
const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Mức độ", style: MIDDLE },
  { header: "Tệp", style: LABEL },
  { header: "Trang tính", style: LABEL },
  { header: "Ô", style: MIDDLE },
  { header: "Nội dung", style: LABEL },
];

/** What is to be settled: first between the branches, then in each file by its cell. */
export function committeeFindingsSheet(view: CommitteeView): ReportSheet {
  const { options, gathering } = view;
  const sheet = startDocument(view.layout, "landscape", WIDTHS);
  putHeading(sheet, committeeHeading(view, "DANH SÁCH", "Các mục cần xem xét"));
  sheet.repeat(putHeader(sheet, COLUMNS));
  const rows: readonly (readonly Content[])[] = [
    ...gathering.findings.map((finding) => {
      return [SEVERITIES[finding.severity], null, null, null, options.describeCommittee(finding)];
    }),
    ...gathering.fileFindings.map(({ file, finding }) => {
      const [at] = finding.at;
      const cell = at ? a1(at) : null;
      const { message } = options.describe(finding);
      return [SEVERITIES[finding.severity], file, at?.sheet ?? null, cell, message];
    }),
  ];
  putList(
    sheet,
    COLUMNS,
    rows.map((cells, i) => ({ cells: [i + 1, ...cells] })),
  );
  return finishDocument(sheet, COMMITTEE_FINDINGS);
}

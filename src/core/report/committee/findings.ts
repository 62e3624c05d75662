import { a1 } from "../../model/address";
import type { WrittenFinding } from "../../model/committee";
import { SEVERITIES, type Severity } from "../../model/finding";
import type { Grid } from "../../model/grid";
import type { Content, ReportSheet } from "../../model/report";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { recordsBelow } from "./records";
import { committeeHeading, type CommitteeView } from "./view";

export const COMMITTEE_FINDINGS = { key: "committee-findings", name: "Kiểm tra đảng bộ" } as const;

const WORDS: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cần xem xét",
  info: "Lưu ý",
};
const WIDTHS = [5, 12, 24, 17, 7, 56];
const HEADERS = {
  number: "TT",
  severity: "Mức độ",
  file: "Tệp",
  sheet: "Trang tính",
  cell: "Ô",
  message: "Nội dung",
} as const;
const COLUMNS: readonly TableColumn[] = [
  { header: HEADERS.number, style: MIDDLE },
  { header: HEADERS.severity, style: MIDDLE },
  { header: HEADERS.file, style: LABEL },
  { header: HEADERS.sheet, style: LABEL },
  { header: HEADERS.cell, style: MIDDLE },
  { header: HEADERS.message, style: LABEL },
];

/** What is to be settled: first between the branches, then in each file by its cell. */
export function committeeFindingsSheet(view: CommitteeView): ReportSheet {
  const { options, gathering } = view;
  const sheet = startDocument(view.layout, "landscape", WIDTHS);
  putHeading(sheet, committeeHeading(view, "DANH SÁCH", "Các mục cần xem xét"));
  sheet.repeat(putHeader(sheet, COLUMNS));
  const rows: readonly (readonly Content[])[] = [
    ...gathering.findings.map((finding) => {
      return [WORDS[finding.severity], null, null, null, options.describeCommittee(finding)];
    }),
    ...gathering.fileFindings.map(({ file, finding }) => {
      const [at] = finding.at;
      const cell = at ? a1(at) : null;
      const { message } = options.describe(finding);
      return [WORDS[finding.severity], file, at?.sheet ?? null, cell, message];
    }),
    ...gathering.keptFindings.map(({ severity, file, sheet: name, cell, message }) => {
      return [WORDS[severity], file, name || null, cell || null, message];
    }),
  ];
  putList(
    sheet,
    COLUMNS,
    rows.map((cells, i) => ({ cells: [i + 1, ...cells] })),
  );
  return finishDocument(sheet, COMMITTEE_FINDINGS);
}

/** Returns the findings in files that the sheet of an earlier gathering lists. */
export function writtenFindings(list: Grid): readonly WrittenFinding[] {
  return recordsBelow(list, HEADERS.severity).flatMap(({ written }): WrittenFinding[] => {
    const [word, file] = [written(HEADERS.severity), written(HEADERS.file)];
    const severity = SEVERITIES.find((each) => WORDS[each] === word);
    if (!severity || file === "") return [];
    const [sheet, cell] = [written(HEADERS.sheet), written(HEADERS.cell)];
    return [{ file, severity, sheet, cell, message: written(HEADERS.message) }];
  });
}

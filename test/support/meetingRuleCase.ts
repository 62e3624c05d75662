import { a1 } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/grid";
import { MEETING_RULES } from "../../src/core/schemes/meetingRules";
import type { MeetingRuleKind } from "../../src/core/schemes/meetingSchema";
import { meetingFindings } from "./meetingCases";
import type { PlainFinding } from "./ruleCase";

export type Rows = readonly (readonly CellValue[])[];

export interface MeetingRuleCase {
  readonly name: string;
  /** The rows of each sheet. */
  readonly sheets: readonly Rows[];
  readonly findings: readonly PlainFinding[];
}

/** Four members, the last of them on probation since 5 May 2023, with an empty row below. */
export const MEMBERS: Rows = [
  ["TT", "Họ và tên", "Ngày kết nạp", "Ngày chính thức", "Chi bộ xếp loại"],
  [1, "Lê Văn An", "03/2/2010", "03/2/2011", "HTTNV"],
  [2, "Phạm Thị Dung", "03/2/2012", "03/2/2013", "HTTNV"],
  [3, "Ngô Văn Giang", "03/2/2012", "03/2/2013", "HTTNV"],
  [4, "Trần Thị Bình", "05/5/2023", "", "HTTNV"],
  [],
];

/** Runs the rules of one kind over each workbook and compares whole findings; the bases are tested with the rules. */
export function testMeetingRule(kind: MeetingRuleKind, cases: readonly MeetingRuleCase[]): void {
  const rules = MEETING_RULES.rules.filter((rule) => rule.kind === kind);
  describe(kind, () => {
    test.each(cases)("$name", ({ sheets, findings }) => {
      const workbook = sheets.map((rows, i) => ({ name: `Sheet${String(i + 1)}`, rows }));
      const found = rules.flatMap((rule) => meetingFindings(rule, workbook));
      expect(found.map(({ severity, at, data }) => ({ severity, at: at.map(a1), data }))).toEqual(
        findings,
      );
    });
  });
}

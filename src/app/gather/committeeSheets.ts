import type { Gathering } from "../../core/model/committee";
import { byLevel } from "../../core/model/level";
import type { Report } from "../../core/model/report";
import { committeeReport } from "../../core/report/committee/committeeReport";
import { DATA } from "../../core/report/committee/data";
import { NEWEST_SCHEME, schemeById } from "../../core/schemes/schemes";
import { committeeWords, notCountedFileWords } from "../../locales/vi/committee";
import { TOTAL } from "../../core/report/committee/total";
import type { CommitteeOptions } from "../../core/report/committee/view";
import type { Reading } from "../ports";

/** Returns the committee's sheets, in Vietnamese, for the workbook that was read. */
export function committeeSheets(
  gathering: Gathering,
  { own }: Reading,
  options: Pick<CommitteeOptions, "now" | "expected" | "changes" | "describe">,
): Report {
  const { levels } = schemeById(gathering.scheme) ?? NEWEST_SCHEME;
  const names = byLevel((level) => levels[level].name);
  return committeeReport(gathering, {
    ...options,
    dataSheet: own.find(({ key }) => key === DATA.key)?.name ?? DATA.name,
    totalSheet: own.find(({ key }) => key === TOTAL.key)?.name ?? TOTAL.name,
    describeCommittee: (finding) => committeeWords(finding, names).message,
    describeFile: notCountedFileWords,
  });
}

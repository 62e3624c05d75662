import { describeVi } from "../../src/app/describeVi";
import { summarise, type Summary } from "../../src/app/summarise";
import type { IsoDate } from "../../src/core/model/calendar";
import type { Choice, LevelWords } from "../../src/core/model/choice";
import type { FailureKind } from "../../src/core/model/failure";
import type { Describe } from "../../src/core/model/finding";
import type { Mapping } from "../../src/core/model/mapping";
import { SCHEMES } from "../../src/core/schemes/schemes";
import { writeDocuments, type DocumentsWritten } from "../../src/app/writeDocuments";
import { hasTable } from "../../src/core/table/findTables";
import { ExcelFailure } from "../../src/excel/failure";
import { onExcel } from "../../src/excel/workbook";
import { openClient, startCalc } from "../host/client.node";
import { createHost } from "../host/host";
import { openFailureText } from "../../src/locales/vi/openFailure";
import { openWorkbook } from "../xlsx/read/openWorkbook";
import { saveWorkbook } from "../xlsx/write/saveWorkbook";

/** The lowest version of ExcelApi that reports merged cells. */
const MERGED_AREAS_SET = "1.13";

export interface ReviewOptions {
  readonly scheme: string | null;
  /** Replaces the name of the branch on every sheet. */
  readonly branch: string | null;
  readonly committee: string | null;
  readonly meetingDate: IsoDate | null;
  readonly mapping: Mapping | null;
  readonly levels: LevelWords | null;
  readonly freeze: boolean;
  /** Writes the documents of the meeting as sheets too. */
  readonly documentSheets: boolean;
  /** The local time in the form that is printed. */
  readonly now: string;
}

/** Takes everything from the workbook itself. */
export const DEFAULT_OPTIONS: Omit<ReviewOptions, "now"> = {
  scheme: null,
  branch: null,
  committee: null,
  meetingDate: null,
  mapping: null,
  levels: null,
  freeze: false,
  documentSheets: false,
};

/** The cost of a run on the wire. */
interface Cost {
  readonly syncs: number;
  readonly requestBytes: number;
}

export interface Reviewed {
  readonly summary: Summary;
  /** Null where no sheets of documents were asked for. */
  readonly documents: DocumentsWritten | null;
  readonly cost: Cost;
  readonly describe: Describe;
  /** The workbook with the new sheets, as an .xlsx file. */
  readonly workbook: Uint8Array;
}

/**
 * Opens a file in Excel's stand-in, runs the same code as the ribbon button "Tổng hợp", and saves the workbook. If that is
 * not possible, returns a sentence that says what is wrong.
 */
export async function reviewFile(
  bytes: Uint8Array,
  given: ReviewOptions,
): Promise<Reviewed | { readonly wrong: string }> {
  const { scheme, now, freeze } = given;
  if (scheme !== null && !SCHEMES.some(({ id }) => id === scheme))
    return { wrong: unknown(scheme) };
  await startCalc();
  const opened = await openWorkbook(bytes);
  if ("failure" in opened) return { wrong: openFailureText(opened.failure) };
  const host = createHost(opened.workbook, { floor: MERGED_AREAS_SET });
  await openClient(host);
  const sheets = opened.workbook.sheets.map(({ name }) => name);
  const mode = freeze ? "freeze" : "thaw";
  const options = { choice: choiceOf(given, sheets), now, mode, describe: describeVi } as const;
  const done = await onExcel(hasTable)(async (port) => ({
    summary: await summarise(port, options),
    documents: given.documentSheets ? await writeDocuments(port, options) : null,
  })).catch(failureText);
  if ("wrong" in done) return done;
  const cost = { syncs: host.syncs, requestBytes: host.requestBytes };
  return { ...done, cost, describe: describeVi, workbook: await saveWorkbook(opened) };
}

function choiceOf(
  { scheme, branch, committee, meetingDate, mapping, levels }: ReviewOptions,
  sheets: readonly string[],
): Choice {
  return {
    ...(scheme === null ? {} : { scheme }),
    ...(branch === null ? {} : { branches: sheets.map((sheet) => ({ sheet, name: branch })) }),
    ...(committee === null ? {} : { committee }),
    ...(meetingDate === null ? {} : { meetingDate }),
    ...(mapping === null ? {} : { mapping }),
    ...(levels === null ? {} : { levels }),
  };
}

function unknown(scheme: string): string {
  const known = SCHEMES.map(({ id }) => id).join(", ");
  return `Không có quy định “${scheme}”; các quy định có sẵn: ${known}.`;
}

const REFUSALS: ReadonlyMap<FailureKind, string> = new Map([
  ["readOnly", "Không ghi được: trang tính hoặc sổ làm việc đang được bảo vệ."],
  [
    "tooLarge",
    "Không tổng hợp được: sổ làm việc có quá nhiều bảng, hoặc bảng quá lớn cho một lần ghi của Excel. Cần chia thành nhiều tệp, mỗi tệp một số chi bộ, rồi tổng hợp từng tệp.",
  ],
]);

/** Describes a refusal of Excel; any other error is a defect of ours and is thrown again. */
function failureText(error: unknown): { readonly wrong: string } {
  if (!(error instanceof ExcelFailure)) throw error;
  const known = REFUSALS.get(error.kind);
  return { wrong: known ?? `Không hoàn tất được việc tổng hợp (mã ${error.code}).` };
}

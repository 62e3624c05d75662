import { describeVi } from "../../src/app/describe";
import { summarise, type Summary } from "../../src/app/summarise";
import type { Describe } from "../../src/core/model/finding";
import type { IsoDate } from "../../src/core/model/calendar";
import type { Mapping } from "../../src/core/model/mapping";
import type { Choice } from "../../src/core/model/choice";
import { SCHEMES } from "../../src/core/schemes/schemes";
import { ExcelFailure } from "../../src/excel/failure";
import { onExcel } from "../../src/excel/workbook";
import { openClient, startCalc } from "../host/client.node";
import { createHost } from "../host/host";
import { openWorkbook } from "../xlsx/read/openWorkbook";
import { saveWorkbook } from "../xlsx/write/saveWorkbook";
import { holdsTable } from "../../src/core/table/findTables";
import type { Cost } from "./jsonOutput";
import { OPEN_SENTENCES } from "./openFailureTexts";

/** Merged cells of a file are known, as they are to an Excel of this set and above. */
const MERGES_KNOWN = "1.13";

export interface Wishes {
  readonly scheme: string | null;
  /** Stands above what every sheet says. */
  readonly branch: string | null;
  readonly committee: string | null;
  readonly meetingDate: IsoDate | null;
  readonly mapping: Mapping | null;
  readonly freeze: boolean;
  /** The local time as it is printed. */
  readonly now: string;
}

/** Everything as the workbook itself says. */
export const NO_WISHES: Omit<Wishes, "now"> = {
  scheme: null,
  branch: null,
  committee: null,
  meetingDate: null,
  mapping: null,
  freeze: false,
};

export interface Reviewed {
  readonly summary: Summary;
  readonly cost: Cost;
  readonly describe: Describe;
  /** The workbook with the new sheets, as an .xlsx file. */
  readonly workbook: Uint8Array;
}

/**
 * Opens a file in Excel's stand-in, does what the ribbon's one click does, and saves: through the very code that runs
 * inside Excel. Or says in a sentence why it cannot.
 */
export async function reviewFile(
  bytes: Uint8Array,
  wishes: Wishes,
): Promise<Reviewed | { readonly wrong: string }> {
  const { scheme } = wishes;
  if (scheme !== null && !SCHEMES.some(({ id }) => id === scheme))
    return { wrong: unknown(scheme) };
  await startCalc();
  const opened = await openWorkbook(bytes);
  if ("failure" in opened) return { wrong: OPEN_SENTENCES[opened.failure] };
  const host = createHost(opened.workbook, { floor: MERGES_KNOWN });
  await openClient(host);
  const { now, freeze } = wishes;
  const sheets = opened.workbook.sheets.map(({ name }) => name);
  const options = { choice: choiceOf(wishes, sheets), now, freeze, describe: describeVi };
  const summary = await onExcel(holdsTable)((port) => summarise(port, options)).catch(sentenceOf);
  if ("wrong" in summary) return summary;
  const cost = { syncs: host.syncs, requestBytes: host.requestBytes };
  return { summary, cost, describe: describeVi, workbook: await saveWorkbook(opened) };
}

function choiceOf(
  { scheme, branch, committee, meetingDate, mapping }: Wishes,
  sheets: readonly string[],
): Choice {
  return {
    ...(scheme === null ? {} : { scheme }),
    ...(branch === null ? {} : { branches: sheets.map((sheet) => ({ sheet, name: branch })) }),
    ...(committee === null ? {} : { committee }),
    ...(meetingDate === null ? {} : { meetingDate }),
    ...(mapping === null ? {} : { mapping }),
  };
}

function unknown(scheme: string): string {
  const known = SCHEMES.map(({ id }) => id).join(", ");
  return `Không có quy định “${scheme}”; các quy định có sẵn: ${known}.`;
}

/** A protected sheet and the like; a fault of our own is thrown on. */
function sentenceOf(error: unknown): { readonly wrong: string } {
  if (!(error instanceof ExcelFailure)) throw error;
  return error.kind === "readOnly"
    ? { wrong: "Không ghi được: trang tính hoặc sổ làm việc đang được bảo vệ." }
    : { wrong: `Không hoàn tất được việc tổng hợp (mã ${error.code}).` };
}

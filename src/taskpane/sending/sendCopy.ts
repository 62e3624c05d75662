import type { SentCopy } from "../../core/report/sending/sentCopy";
import { openCopy } from "../../excel/openCopy";
import { saveFile } from "../saveFile";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What became of a copy: it is open in Excel, or the browser was asked to save it. */
export interface Sending {
  readonly isOpen: boolean;
  readonly file: string;
}

/** Makes the file on this machine; the library that makes it is loaded only now. */
export async function sendCopy(copy: SentCopy): Promise<Sending> {
  const { sentFile, sentFileName } = await import(
    /* webpackChunkName: "sentFile" */ "../../files/sending/sentFile"
  );
  const bytes = await sentFile(copy);
  const file = sentFileName(copy);
  const isOpen = await openCopy(bytes);
  if (!isOpen) saveFile(bytes, file, XLSX);
  return { isOpen, file };
}

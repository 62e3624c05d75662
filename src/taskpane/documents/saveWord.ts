import type { MeetingDocument } from "../../core/model/document";
import { wordFileName } from "../../files/word/fileName";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes the file on this machine and has the browser save it; the library that makes it is loaded only now. */
export async function saveWord(meeting: MeetingDocument): Promise<void> {
  const { wordFile } = await import(/* webpackChunkName: "word" */ "../../files/word/wordFile");
  const bytes = await wordFile(meeting);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORD }));
  const link = document.createElement("a");
  link.href = address;
  link.download = wordFileName(meeting.kind);
  link.click();
  URL.revokeObjectURL(address);
}

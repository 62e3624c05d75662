import type { MeetingDocument } from "../../core/model/document";
import { wordFileName } from "../../files/word/fileName";
import { saveFile } from "../saveFile";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes the file on this machine and has the browser save it; the library that makes it is loaded only now. */
export async function saveWord(meeting: MeetingDocument): Promise<void> {
  const { wordFile } = await import(/* webpackChunkName: "word" */ "../../files/word/wordFile");
  saveFile(await wordFile(meeting), wordFileName(meeting.kind), WORD);
}

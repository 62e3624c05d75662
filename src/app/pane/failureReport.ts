import type { Failure, Progress } from "../../core/model/failure";
import type { Language } from "./paneState";

/** What a failure may depend on besides the workbook. */
export interface Circumstances {
  /** The add-in's version. */
  readonly version: string;
  /** Excel's platform and version, such as `PC 16.0.17928`. */
  readonly excel: string;
  readonly language: Language;
}

/** What somebody who looks into a failure has to know; no name and no text of the workbook is in it. */
export function failureReport(
  { kind, code, progress }: Failure,
  { version, excel, language }: Circumstances,
): string {
  return [
    `add-in: ${version} (${language})`,
    `Excel: ${excel}`,
    `failure: ${kind}${code === "" ? "" : ` ${code}`}`,
    ...(progress ? [`written: ${writtenWords(progress)}`] : []),
  ].join("\n");
}

function writtenWords(progress: Progress): string {
  if (progress.kind === "unknown") return "unknown";
  return `${String(progress.done.length)} whole, ${String(progress.partly.length)} in part`;
}

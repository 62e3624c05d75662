import type { Describe } from "../../core/model/finding";
import type { Choice } from "../../core/model/choice";
import type { Sample } from "../../core/model/report";
import type { Failure, Language } from "./paneState";
import type { RunOnWorkbook, WatchWorkbook } from "../ports";

/** What the pane needs from the world around it. */
export interface PaneWorld {
  readonly run: RunOnWorkbook;
  readonly watch: WatchWorkbook;
  /** The local time as it is printed: `15/12/2023 14:05`. */
  readonly now: () => string;
  /** In the language of the sheets, which is Vietnamese whatever the pane speaks. */
  readonly describe: Describe;
  /** Makes a language ready to be spoken. */
  readonly learn: (language: Language) => Promise<void>;
  readonly sample: (choice: Choice) => Sample;
  /** Lets the screen be drawn. */
  readonly breathe: () => Promise<void>;
  /** Calls back later, unless the function it gives is called first. */
  readonly later: (milliseconds: number, call: () => void) => () => void;
  /** What a failed run means to a person; null where the error is none of Excel's. */
  readonly failureOf: (error: unknown) => Failure | null;
  /** Remembers on this machine, not in the workbook. */
  readonly remember: (what: { readonly language?: Language; readonly welcomed?: true }) => void;
}

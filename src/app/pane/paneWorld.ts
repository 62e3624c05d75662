import type { IsoDate } from "../../core/model/calendar";
import type { Describe } from "../../core/model/finding";
import type { Choice } from "../../core/model/choice";
import type { Sample } from "../../core/model/report";
import type { Failure } from "../../core/model/failure";
import type { Language } from "./paneState";
import type { RunOnWorkbook, WatchWorkbook } from "../ports";

/** What the pane needs from its environment. */
export interface PaneWorld {
  readonly run: RunOnWorkbook;
  readonly watch: WatchWorkbook;
  /** The local time as printed: `15/12/2023 14:05`. */
  readonly now: () => string;
  /** Describes findings in Vietnamese, the language of the sheets, whatever language the pane uses. */
  readonly loadDescribe: () => Promise<Describe>;
  /** Loads the texts of a language; they can be used once it resolves. */
  readonly loadLanguage: (language: Language) => Promise<void>;
  readonly sample: (choice: Choice) => Sample;
  readonly today: () => IsoDate;
  /** The chosen year, or else the one being closed now. */
  readonly year: (choice: Choice) => number;
  /** Lets the browser draw before work continues. */
  readonly yieldToUi: () => Promise<void>;
  /** Calls `call` after the delay; returns a function that cancels it. */
  readonly setTimer: (milliseconds: number, call: () => void) => () => void;
  /** Whether Excel says that a cell is being edited; false where it says nothing. */
  readonly isCellEdited: () => Promise<boolean>;
  /** Classifies an error of Excel; returns null for a bug of our own. */
  readonly failureOf: (error: unknown) => Failure | null;
  /** Stores preferences on this machine, not in the workbook. */
  readonly savePreferences: (changed: {
    readonly language?: Language;
    readonly welcomed?: true;
  }) => void;
}

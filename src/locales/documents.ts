/** Texts of the pane about the documents of the meeting. */
export interface DocumentTexts {
  readonly heading: string;
  readonly lead: string;
  /** Where the workbook is not about the members of a single branch. */
  readonly none: string;
  readonly write: string;
  readonly writeHint: string;
  /** What a document has, and how many places in it are left to be filled in. */
  readonly contents: (sections: readonly string[], blanks: number) => string;
  readonly save: string;
  readonly saveHint: string;
  readonly show: string;
  readonly hide: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly kept: (sheet: string, text: string) => string;
}

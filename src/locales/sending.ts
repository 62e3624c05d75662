/** Texts of the pane about the copy for the committee above. */
export interface SendingTexts {
  readonly heading: string;
  /** What is in the copy. */
  readonly lead: (members: number, columns: readonly string[]) => string;
  /** The branch's own columns that are not in it. */
  readonly leftOut: (columns: readonly string[]) => string;
  readonly save: string;
  readonly opened: string;
  readonly downloaded: (file: string) => string;
  readonly preview: string;
  readonly copyHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

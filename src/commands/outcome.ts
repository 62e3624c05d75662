/** What the user has to know after a press of a ribbon button. */
export interface Outcome {
  /** `kind` is a `FailureKind`, which the page that shows it may not know if it is of another version. */
  readonly failure: { readonly kind: string; readonly code: string } | null;
  /** The number of cells that calculated to a different number than the check. */
  readonly differences: number;
  /** True where the source was edited while the sheets were written. */
  readonly stale: boolean;
  /** Where there is now what people had typed among the figures, as `Tổng hợp!J7`. */
  readonly movedNotes: readonly string[];
  /** Names of sheets that were emptied, because two people had made the same ones. */
  readonly emptied: readonly string[];
}

/** Everything was done, and there is nothing to report. */
export const DONE: Outcome = {
  failure: null,
  differences: 0,
  stale: false,
  movedNotes: [],
  emptied: [],
};

/** No name of a sheet has one. */
const SEPARATOR = "\n";
/** An address may not be long. */
const MOST_IN_LIST = 12;

/** Returns an outcome as the query of an address; empty if there is nothing to report. */
export function queryOf({
  failure,
  differences,
  stale,
  movedNotes,
  emptied,
}: Outcome): Readonly<Record<string, string>> {
  return {
    ...(failure && { kind: failure.kind, code: failure.code }),
    ...(stale && { stale: "true" }),
    ...(differences > 0 && { differences: String(differences) }),
    ...listOf("moved", movedNotes),
    ...listOf("emptied", emptied),
  };
}

function listOf(key: string, texts: readonly string[]): Readonly<Record<string, string>> {
  return texts.length === 0 ? {} : { [key]: texts.slice(0, MOST_IN_LIST).join(SEPARATOR) };
}

/** Returns what `queryOf` wrote. */
export function outcomeIn(query: URLSearchParams): Outcome {
  const kind = query.get("kind");
  return {
    failure: kind === null ? null : { kind, code: query.get("code") ?? "" },
    differences: Number(query.get("differences")),
    stale: query.has("stale"),
    movedNotes: query.get("moved")?.split(SEPARATOR) ?? [],
    emptied: query.get("emptied")?.split(SEPARATOR) ?? [],
  };
}

import { createContext, useContext } from "react";
import type { Named } from "../../core/namesIn";
import type { CellRef } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";

interface Findings {
  readonly nameAt: (cell: CellRef) => Named | null;
  /** The finding that the keys for the next and the previous one have reached. */
  readonly current: Finding | undefined;
}

export const FindingsContext = createContext<Findings>({
  nameAt: () => null,
  current: undefined,
});

export function useFindings(): Findings {
  return useContext(FindingsContext);
}

import { createContext, useContext, useSyncExternalStore } from "react";
import type { Desk } from "./desk";
import { type PageWords, pageWords } from "./words";

export const DeskContext = createContext<Desk | null>(null);

/** Returns the desk; a component that uses it renders again with every change of the workbook. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("No desk around this component");
  useSyncExternalStore(desk.subscribe, desk.revision);
  return desk;
}

export function useWords(): PageWords {
  return pageWords(useDesk().language);
}

import { createContext, useContext, useSyncExternalStore } from "react";
import type { Desk } from "./desk";

export const DeskContext = createContext<Desk | null>(null);

/** The desk; whoever uses it is drawn anew with every change of the workbook. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("No desk around this component");
  useSyncExternalStore(desk.subscribe, desk.revision);
  return desk;
}

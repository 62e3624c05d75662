import { createContext, useContext, useSyncExternalStore } from "react";
import type { Desk } from "./desk";

export const DeskContext = createContext<Desk | null>(null);

/** Returns the desk; a component that uses it renders again with every change of the workbook. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("No desk around this component");
  useSyncExternalStore(desk.subscribe, desk.revision);
  return desk;
}

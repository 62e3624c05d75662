import type { Degree } from "../model/degree";
import { foldedText } from "./foldedText";

const DEGREE_OF: ReadonlyMap<string, Degree> = new Map([
  ["xuat sac", "excellent"],
  ["tot", "good"],
  ["trung binh", "average"],
  ["tb", "average"],
  ["kem", "poor"],
]);

/** Reads the degree at which a criterion is judged; null for anything else. */
export function readDegree(text: string): Degree | null {
  return DEGREE_OF.get(foldedText(text)) ?? null;
}

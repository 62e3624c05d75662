import type { Degree } from "../model/degree";
import { foldedText } from "./foldedText";

const DEGREE_OF: ReadonlyMap<string, Degree> = new Map([
  ["xuat sac", "excellent"],
  ["tot", "good"],
  ["trung binh", "average"],
  ["tb", "average"],
  ["kem", "poor"],
]);

/** Points before or behind a degree: `9đ - Tốt`, `Tốt (8,5 điểm)`. */
const POINTS = /^\d+(?: \d+)*(?: ?(?:d|diem))? | \d+(?: \d+)*(?: ?(?:d|diem))?$/;

/** Reads the degree at which a criterion is judged, perhaps with its points; null for anything else. */
export function readDegree(text: string): Degree | null {
  return DEGREE_OF.get(foldedText(text).replace(POINTS, "")) ?? null;
}

/** The degrees at which a criterion is judged, best first. */
export const DEGREES = ["excellent", "good", "average", "poor"] as const;
export type Degree = (typeof DEGREES)[number];

/** The degrees in the words of the regulations. */
export const DEGREE_NAMES: Readonly<Record<Degree, string>> = {
  excellent: "Xuất sắc",
  good: "Tốt",
  average: "Trung bình",
  poor: "Kém",
};

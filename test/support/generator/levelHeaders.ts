import type { ByLevel } from "../../../src/core/model/level";

export const LEVEL_HEADERS: readonly ByLevel<string>[] = [
  { outstanding: "HTXS", good: "HTT", completed: "HTNV", failed: "KHT" },
  {
    outstanding: "Hoàn thành xuất sắc nhiệm vụ",
    good: "Hoàn thành tốt nhiệm vụ",
    completed: "Hoàn thành nhiệm vụ",
    failed: "Không hoàn thành nhiệm vụ",
  },
  { outstanding: "HT xuất sắc", good: "HT tốt", completed: "HT nhiệm vụ", failed: "Không HT" },
];

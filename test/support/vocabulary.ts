import type { Vocabulary } from "../../src/core/model/level";

/** The four levels with the abbreviations found in every branch's files, and nothing else. */
export const PLAIN_VOCABULARY: Vocabulary = {
  outstanding: {
    name: "Hoàn thành xuất sắc nhiệm vụ",
    abbreviation: "HTXSNV",
    aliases: ["HTXS", "XS"],
  },
  good: { name: "Hoàn thành tốt nhiệm vụ", abbreviation: "HTTNV", aliases: ["HTT"] },
  completed: { name: "Hoàn thành nhiệm vụ", abbreviation: "HTNV", aliases: ["HT"] },
  failed: { name: "Không hoàn thành nhiệm vụ", abbreviation: "KHTNV", aliases: ["KHT"] },
};

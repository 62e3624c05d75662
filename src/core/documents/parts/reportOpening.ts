import type { DocumentBlock } from "../../model/document";
import { paragraph } from "../blocks";
import type { Material } from "../material";
import { branchName, sentence } from "../names";
import { say } from "../runs";
import { dayWords, letterWords, meetingName } from "./occasion";

/** `Thực hiện Công văn số …, chiều ngày 15/12/2023, Chi bộ … tổ chức Hội nghị …. Chi bộ báo cáo kết quả như sau:` */
export function reportOpening(material: Material, topic: string): DocumentBlock {
  const held = heldWords(material);
  return paragraph("opening", say`${sentence([held])}. Chi bộ báo cáo ${topic} như sau:`);
}

/** `Thực hiện Công văn số …, Chi bộ … báo cáo tổng kết công tác năm 2023 như sau:` */
export function yearOpening(material: Material, topic: string): DocumentBlock {
  const reports = `${branchName(material)} báo cáo ${topic} như sau:`;
  return paragraph("opening", sentence([byLetter(material, reports)]));
}

/** That the meeting was held, when, and by whose letter. */
export function heldWords(material: Material): string {
  const when = `${dayWords(material)}, ${branchName(material)} tổ chức ${meetingName(material)}`;
  return byLetter(material, when);
}

function byLetter(material: Material, words: string): string {
  const letter = letterWords(material);
  return letter === null ? words : `thực hiện ${letter}, ${words}`;
}

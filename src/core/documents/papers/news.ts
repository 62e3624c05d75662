import type { MeetingDocument } from "../../model/document";
import { paragraph } from "../blocks";
import type { Material } from "../material";
import { branchName, introducedBefore, sentence } from "../names";
import { admissionBlocks } from "../parts/admissions";
import { ownLevelSentence } from "../parts/branchLevel";
import { commendedSentence } from "../parts/commended";
import { chairOf, yearText } from "../parts/occasion";
import { newsBlocks } from "../parts/opinions";
import { goodOrBetterSentence, levelsSentence } from "../parts/ratings";
import { heldWords } from "../parts/reportOpening";
import { targetSummary } from "../parts/targets";
import { votesSentence } from "../parts/votes";
import { join, say } from "../runs";

/** A short item for the notice board: who met, what the result is, what was said and decided. */
export function news(material: Material): MeetingDocument {
  const votes = votesSentence(material);
  return {
    kind: "news",
    name: "Tin hội nghị",
    layout: material.layout,
    head: null,
    title: titleOf(material),
    subject: null,
    blocks: [
      paragraph("news.held", heldSentence(material)),
      ...targetSummary(material, `Năm ${yearText(material.year)}, `),
      ...admissionBlocks(material),
      paragraph("news.ratings", ratingsSentence(material)),
      ...newsBlocks(material),
      ...(votes.length > 0 ? [paragraph("news.votes", votes)] : []),
    ],
    foot: null,
    enclosure: null,
  };
}

function titleOf(material: Material): string {
  return `${branchName(material)} tổng kết năm ${yearText(material.year)}`;
}

function heldSentence(material: Material) {
  const chair = chairOf(material);
  const held = sentence(say`${heldWords(material)}.`);
  if (chair === null) return held;
  return join([held, sentence(say`${introducedBefore(material, chair)} chủ trì Hội nghị.`)], " ");
}

function ratingsSentence(material: Material) {
  const commended = commendedSentence(material);
  return join(
    [
      say`Tại Hội nghị, ${ownLevelSentence(material)}`,
      say`Kết quả xếp loại đảng viên: ${levelsSentence(material)}.`,
      goodOrBetterSentence(material),
      ...(commended ? [commended] : []),
    ],
    " ",
  );
}

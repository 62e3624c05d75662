import type { DocumentBlock, MeetingDocument } from "../../model/document";
import { paragraph, sections } from "../blocks";
import { headOf, signedFoot } from "../frame";
import type { Material } from "../material";
import { ownLevelSentence } from "../parts/branchLevel";
import { commendedBlocks } from "../parts/commended";
import { yearText } from "../parts/occasion";
import { addressedBlocks } from "../parts/opinions";
import { ballotBlocks, membersWords, ratingBlocks } from "../parts/ratings";
import { reportOpening } from "../parts/reportOpening";
import { say } from "../runs";

/** Reports the ratings and the proposals of commendation to the level above. */
export function ratingReport(material: Material): MeetingDocument {
  return {
    kind: "ratingReport",
    name: "Báo cáo kết quả xếp loại",
    layout: material.layout,
    head: headOf(material, "BC", null),
    title: "BÁO CÁO",
    subject: `kết quả đánh giá, xếp loại chất lượng Chi bộ, đảng viên năm ${yearText(material.year)}`,
    blocks: [
      reportOpening(material, "kết quả"),
      ...sections([
        ["Kết quả đánh giá, xếp loại", ratedBlocks(material)],
        ["Đề nghị khen thưởng", commendedBlocks(material)],
        ["Kiến nghị, đề xuất", addressedBlocks(material)],
      ]),
    ],
    foot: signedFoot(material),
    enclosure: null,
  };
}

function ratedBlocks(material: Material): readonly DocumentBlock[] {
  return [
    paragraph("members", say`${membersWords(material)}.`),
    ...ratingBlocks(material),
    ...ballotBlocks(material),
    paragraph("ownLevel", ownLevelSentence(material)),
  ];
}

import type { DocumentBlock, MeetingDocument } from "../../model/document";
import { blankItem, headings, paragraph, sections } from "../blocks";
import { headOf, signedFoot } from "../frame";
import type { Material } from "../material";
import { admissionBlocks } from "../parts/admissions";
import { ownLevelSentence } from "../parts/branchLevel";
import { commendedBlocks } from "../parts/commended";
import { yearText } from "../parts/occasion";
import { addressedBlocks } from "../parts/opinions";
import { goodOrBetterSentence, levelsSentence, membersWords } from "../parts/ratings";
import { yearOpening } from "../parts/reportOpening";
import { missedBlocks, targetBlocks } from "../parts/targets";
import { say } from "../runs";

/** Reports the branch's whole year; what a workbook does not say is left to be written in. */
export function yearReport(material: Material): MeetingDocument {
  const { year } = material;
  const next = year === null ? null : year + 1;
  const subject = `tổng kết công tác năm ${yearText(year)}, phương hướng, nhiệm vụ năm ${yearText(next)}`;
  return {
    kind: "yearReport",
    name: "Báo cáo tổng kết năm",
    layout: material.layout,
    head: headOf(material, "BC", null),
    title: "BÁO CÁO",
    subject,
    blocks: [
      yearOpening(material, subject),
      ...sections([
        [`Đánh giá kết quả năm ${yearText(year)}`, resultBlocks(material)],
        [`Phương hướng, nhiệm vụ năm ${yearText(next)}`, blank("next")],
        ["Kiến nghị, đề xuất", addressedBlocks(material)],
      ]),
    ],
    foot: signedFoot(material),
    enclosure: null,
  };
}

function resultBlocks(material: Material): readonly DocumentBlock[] {
  const targets = targetBlocks(material);
  return headings([
    ["Công tác chính trị, tư tưởng", blank("ideology")],
    ["Kết quả thực hiện các chỉ tiêu, nhiệm vụ", targets.length > 0 ? targets : blank("targets")],
    ["Công tác xây dựng Đảng", partyBlocks(material)],
    ["Công tác kiểm tra, giám sát", blank("inspection")],
    ["Hạn chế, nguyên nhân", [...missedBlocks(material), ...blank("shortcomings")]],
  ]);
}

function partyBlocks(material: Material): readonly DocumentBlock[] {
  return [
    paragraph("members", say`${membersWords(material)}.`),
    ...admissionBlocks(material),
    paragraph(
      "ratings",
      say`Kết quả xếp loại đảng viên: ${levelsSentence(material)}. ${goodOrBetterSentence(material)}`,
    ),
    paragraph("ownLevel", ownLevelSentence(material)),
    ...commendedBlocks(material),
  ];
}

function blank(key: string): readonly DocumentBlock[] {
  return [blankItem(`blank.${key}`)];
}

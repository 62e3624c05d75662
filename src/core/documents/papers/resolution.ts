import type { DocumentBlock, MeetingDocument } from "../../model/document";
import { address, blankItem, paragraph, sections } from "../blocks";
import { headOf, signedFoot } from "../frame";
import type { Material } from "../material";
import { branchName, sentence } from "../names";
import { admissionBlocks } from "../parts/admissions";
import { agreedLevelSentence } from "../parts/branchLevel";
import { commendedBlocks } from "../parts/commended";
import { dateWords, leadersSentence, meetingName, presentWords, yearText } from "../parts/occasion";
import { goodOrBetterSentence, levelsSentence } from "../parts/ratings";
import { missedBlocks, targetSummary } from "../parts/targets";
import { passedSentence } from "../parts/votes";
import { say } from "../runs";

/** What the meeting resolves: the year's result, and dots for next year's tasks. */
export function resolution(material: Material): MeetingDocument {
  const { year } = material;
  const next = yearText(year === null ? null : year + 1);
  return {
    kind: "resolution",
    name: "Nghị quyết",
    layout: material.layout,
    head: headOf(material, "NQ", material.day),
    title: "NGHỊ QUYẾT",
    subject: `lãnh đạo thực hiện nhiệm vụ năm ${next}`,
    blocks: [
      paragraph("resolution.opening", openingSentence(material)),
      paragraph(
        "resolution.attendance",
        say`${presentWords(material)}. ${leadersSentence(material)}`,
      ),
      address("resolution.resolves", say`HỘI NGHỊ QUYẾT NGHỊ:`),
      ...sections([
        [`Kết quả năm ${yearText(year)}`, resultBlocks(material)],
        ["Hạn chế, nguyên nhân", [...missedBlocks(material), blankItem("blank.shortcomings")]],
        [`Nhiệm vụ, giải pháp năm ${next}`, [blankItem("blank.next")]],
        ["Tổ chức thực hiện", [blankItem("blank.execution")]],
      ]),
      paragraph("resolution.passed", passedSentence(material)),
    ],
    foot: signedFoot(material, ["Các đảng viên trong Chi bộ (để thực hiện);"]),
    enclosure: null,
  };
}

function openingSentence(material: Material) {
  return sentence(
    say`${dateWords(material)}, ${branchName(material)} tổ chức ${meetingName(material)}.`,
  );
}

function resultBlocks(material: Material): readonly DocumentBlock[] {
  return [
    ...targetSummary(material).filter(({ key }) => key !== "targets.missed"),
    ...admissionBlocks(material).filter(({ key }) => key !== "admissions.guides"),
    paragraph(
      "ratings",
      say`Kết quả xếp loại đảng viên: ${levelsSentence(material)}. ${goodOrBetterSentence(material)}`,
    ),
    paragraph("ownLevel", agreedLevelSentence(material)),
    ...commendedBlocks(material),
  ];
}

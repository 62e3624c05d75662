import type { DocumentBlock, MeetingDocument } from "../../model/document";
import type { IsoDate } from "../../model/calendar";
import { shortDate } from "../../report/page/layout";
import { blankItem, headings, item, paragraph, sections } from "../blocks";
import { headOf, minutesFoot } from "../frame";
import type { Material } from "../material";
import { schemeWords } from "../../report/words";
import { lowered, sentence } from "../names";
import { admissionBlocks } from "../parts/admissions";
import { ownLevelSentence } from "../parts/branchLevel";
import { commendedBlocks } from "../parts/commended";
import {
  attendanceWords,
  chairOf,
  clerkOf,
  dateWords,
  hourWords,
  letterWords,
  meetingName,
  officer,
  placeInSentence,
} from "../parts/occasion";
import { proposalBlocks, spokenBlocks } from "../parts/opinions";
import { ballotBlocks, memberBlocks, membersWords, ratingBlocks } from "../parts/ratings";
import { targetBlocks } from "../parts/targets";
import { voteBlocks } from "../parts/votes";
import { say } from "../runs";

/** What happened at the meeting, in the order in which it happens. */
export function minutes(material: Material): MeetingDocument {
  return {
    kind: "minutes",
    name: "Biên bản hội nghị",
    layout: material.layout,
    head: headOf(material, "BB", material.day),
    title: "BIÊN BẢN",
    subject: lowered(meetingName(material)),
    blocks: [
      ...sections([
        ["Thời gian, địa điểm, thành phần", openingBlocks(material)],
        ["Nội dung", contentBlocks(material)],
      ]),
      paragraph(
        "minutes.end",
        say`Hội nghị kết thúc lúc ${hourWords(material.facts.end)} cùng ngày.`,
      ),
    ],
    foot: minutesFoot(material),
    enclosure: null,
  };
}

function openingBlocks(material: Material): readonly DocumentBlock[] {
  return [
    paragraph(
      "minutes.time",
      say`Thời gian: ${hourWords(material.facts.start)} ${dateWords(material)}.`,
    ),
    paragraph("minutes.place", say`Địa điểm: ${placeInSentence(material)}.`),
    paragraph("minutes.members", say`${membersWords(material)}.`),
    paragraph("minutes.attendance", say`${attendanceWords(material)}.`),
    paragraph("minutes.chair", say`Chủ trì: ${officer(material, chairOf(material))}.`),
    paragraph("minutes.clerk", say`Thư ký: ${officer(material, clerkOf(material))}.`),
  ];
}

function contentBlocks(material: Material): readonly DocumentBlock[] {
  return headings([
    ["Căn cứ", groundBlocks(material)],
    ["Kết quả thực hiện chỉ tiêu trong năm", targetBlocks(material)],
    ["Công tác phát triển đảng viên", admissionBlocks(material)],
    ["Đánh giá, xếp loại chất lượng đảng viên", ratedBlocks(material)],
    ["Tự xếp loại chất lượng Chi bộ", [paragraph("ownLevel", ownLevelSentence(material))]],
    ["Đề nghị khen thưởng", commendedBlocks(material)],
    ["Ý kiến thảo luận", spokenOrBlank(material)],
    ["Kiến nghị, đề xuất", proposalBlocks(material)],
    ["Biểu quyết", voteBlocks(material)],
  ]);
}

function groundBlocks(material: Material): readonly DocumentBlock[] {
  const letter = letterWords(material);
  return [
    ...(letter === null ? [] : [item("ground.letter", sentence(say`${letter};`))]),
    item("ground.scheme", say`${datedScheme(material)}.`),
  ];
}

/** `Quy định số 124-QĐ/TW ngày 04/10/2023 của Bộ Chính trị và …`: grounds are cited with their dates and issuers. */
function datedScheme({ scheme }: Material): string {
  return scheme.documents.reduce(
    (text, { number, date, issuer }) =>
      text.replace(number, `${number} ngày ${shortDate(date as IsoDate)} của ${issuer}`),
    schemeWords(scheme),
  );
}

function ratedBlocks(material: Material): readonly DocumentBlock[] {
  return [...ratingBlocks(material), ...ballotBlocks(material), ...memberBlocks(material)];
}

function spokenOrBlank(material: Material): readonly DocumentBlock[] {
  const spoken = spokenBlocks(material);
  return spoken.length > 0 || material.record.opinions.length > 0
    ? spoken
    : [blankItem("opinions.blank")];
}

import type { DocumentBlock, MeetingDocument } from "../../model/document";
import { BLANK } from "../../report/page/blank";
import { proposalWords } from "../../report/figures/commended";
import { address, annexed, left, middle, paragraph, table } from "../blocks";
import { headOf, signedFoot } from "../frame";
import type { Material } from "../material";
import { branchName, committeeName, postsOf } from "../names";
import { proposedIn, ratingWords } from "../parts/commended";
import { dateWords, yearText } from "../parts/occasion";
import { count, say } from "../runs";

/** Proposes commendations to the level above, with the list of those proposed; null where nobody is. */
export function commendation(material: Material): MeetingDocument | null {
  const proposed = proposedIn(material);
  if (proposed.length === 0) return null;
  const number = count("commended", proposed.length);
  const year = yearText(material.year);
  return {
    kind: "commendation",
    name: "Tờ trình khen thưởng",
    layout: material.layout,
    head: headOf(material, "TTr", null),
    title: "TỜ TRÌNH",
    subject: `về việc đề nghị khen thưởng đảng viên năm ${year}`,
    blocks: [
      address("proposal.to", say`Kính gửi: ${committeeName(material)}`),
      paragraph(
        "proposal",
        say`Căn cứ kết quả đánh giá, xếp loại chất lượng đảng viên năm ${year} tại Hội nghị ${dateWords(material)}, ${branchName(material)} kính trình ${committeeName(material)} xem xét, khen thưởng ${number} đồng chí${ratingWords(material, proposed)} năm ${year} (có danh sách kèm theo).`,
      ),
    ],
    foot: { ...signedFoot(material), recipients: ["Như trên;", "Lưu Chi bộ."] },
    enclosure: {
      title: "DANH SÁCH",
      subject: `đảng viên được đề nghị khen thưởng năm ${year}`,
      blocks: [annexed("proposal.annexed", annexedWords(material)), listOf(material)],
    },
  };
}

function annexedWords(material: Material) {
  return say`(Kèm theo Tờ trình số ${BLANK}-TTr/CB ngày …… tháng …… năm ……… của ${branchName(material)})`;
}

function listOf(material: Material): DocumentBlock {
  const columns = [
    middle("TT", 8),
    left("Họ và tên", 26),
    left("Chức vụ đảng, chính quyền, đoàn thể", 28),
    left("Mức xếp loại", 18),
    left("Hình thức khen thưởng", 20),
  ];
  return table(
    "proposal.table",
    columns,
    material.parts
      .flatMap((part) => part.tally.commended.map((each) => rowOf(material, part, each)))
      .map((cells, i) => [[String(i + 1)], ...cells.map((cell) => [cell])]),
  );
}

/** The award alone, where the words of the proposal name one: `Giấy khen`. */
function awardWords(proposal: string): string {
  const award = proposal.normalize("NFC").replace(/^đề nghị tặng(?: thưởng)?\s+/iu, "");
  return award.charAt(0).toUpperCase() + award.slice(1);
}

type Part = Material["parts"][number];

function rowOf(
  { scheme }: Material,
  { table: list }: Part,
  each: Part["tally"]["commended"][number],
) {
  const member = list.members.find(({ row }) => row === each.row);
  const rating = member?.ratings.final;
  return [
    each.name,
    member ? postsOf(member).join(", ") : "",
    rating?.kind === "level" ? scheme.levels[rating.level].name : "",
    awardWords(proposalWords(each, list)),
  ];
}

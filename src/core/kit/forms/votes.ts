import type { Content, Sample } from "../../model/report";
import { meetingRulesOf } from "../../schemes/meetingRules";
import type { KitBasis } from "../basis";
import { CENTRED, orderColumn, WORDS } from "../columns";
import { partOf, suggested } from "../entries";
import { firstRowOf, formSheet, note, type At, type FormColumn } from "../formSheet";

type Key = "order" | "question" | "summoned" | "present" | "for" | "against" | "other" | "result";

const ROWS = 10;
const MAJORITIES = meetingRulesOf("vote-majority");

/** `Biểu quyết`: the questions put to the vote, and whether each passed. */
export function votesForm({ year }: KitBasis): Sample {
  const lines = MAJORITIES.map(({ why }) => note(why.vi));
  return formSheet<Key>({
    key: "votes",
    name: "Biểu quyết",
    tableName: "BieuQuyet",
    title: `KẾT QUẢ BIỂU QUYẾT TẠI HỘI NGHỊ TỔNG KẾT NĂM ${String(year)}`,
    lines,
    rows: ROWS,
    columns: [
      orderColumn(firstRowOf({ lines }), "question", 0),
      {
        key: "question",
        header: "Nội dung biểu quyết",
        width: 44,
        style: WORDS,
        entry: () => suggested(questionsOf(year)),
      },
      countColumn("summoned", "Đảng viên chính thức được triệu tập", 15, (at) =>
        partOf(
          at("summoned"),
          at("present"),
          at("summoned"),
          "Ghi số nguyên, không ít hơn số có mặt.",
        ),
      ),
      countColumn("present", "Có mặt", 10, (at) =>
        partOf(
          at("present"),
          at("present"),
          at("summoned"),
          "Ghi số nguyên, không nhiều hơn số được triệu tập.",
        ),
      ),
      voteColumn("for", "Tán thành"),
      voteColumn("against", "Không tán thành"),
      voteColumn("other", "Ý kiến khác"),
      { key: "result", header: "Kết quả", width: 18, style: CENTRED, content: resultOf },
    ],
  });
}

/** None of them has a comma, which separates the choices of a list. */
function questionsOf(year: number): readonly string[] {
  return [
    `Báo cáo tổng kết năm ${String(year)}`,
    "Chi bộ tự xếp loại",
    "Đề nghị khen thưởng",
    `Nghị quyết năm ${String(year + 1)}`,
  ];
}

function countColumn(
  key: "summoned" | "present" | "for" | "against" | "other",
  header: string,
  width: number,
  entry: NonNullable<FormColumn<Key>["entry"]>,
): FormColumn<Key> {
  return { key, header, width, style: CENTRED, entry };
}

function voteColumn(key: "for" | "against" | "other", header: string): FormColumn<Key> {
  return countColumn(key, header, 11, (at) => {
    const votes = `${at("for")}:${at("other")}`.replaceAll(/([A-Z]+)/g, "$$$1");
    const refusal = "Ghi số nguyên; tổng số phiếu không nhiều hơn số có mặt.";
    return partOf(at(key), votes, `$${at("present")}`, refusal);
  });
}

/** By the share that each kind of question needs. */
function resultOf(at: At<Key>): Content {
  const [summoned, question] = [at("summoned"), at("question")];
  const found = (words: string) => `ISNUMBER(SEARCH("${words}",${question}))`;
  const isAdmission = `OR(${found("kết nạp")},AND(${found("công nhận")},${found("chính thức")}))`;
  const passed = `IF(${isAdmission},${passes("admission", at)},${passes("any", at)})`;
  return {
    formula: `=IF(COUNT(${summoned},${at("for")})<2,"",IF(${passed},"Thông qua","Không thông qua"))`,
    value: "",
  };
}

function passes(about: "any" | "admission", at: At<Key>): string {
  const { parameters } =
    MAJORITIES.find((rule) => rule.parameters.about === about) ?? MAJORITIES[0];
  const [part, whole] = parameters.share;
  const compared = parameters.orMore ? ">=" : ">";
  return `${at("for")}*${String(whole)}${compared}${at("summoned")}*${String(part)}`;
}

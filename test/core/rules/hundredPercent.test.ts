import { isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { tableOf } from "../../support/table";

const scheme = "124-hd25";
const table = (...saying: string[]) =>
  tableOf([member("Lê An", isRated("outstanding")), member("Lê Bình", isRated("good"))], {
    saying,
  });

const testSentence = (name: string, text: string, written = text) => ({
  name,
  scheme,
  table: table(text),
  findings: [{ severity: "warning" as const, at: ["A200"], data: { written, outstanding: 1 } }],
});

testRule("hundred-percent", [
  {
    name: "valid case: trở lên, both levels named, or another share",
    scheme,
    table: table(
      "100% đảng viên được xếp loại Hoàn thành tốt nhiệm vụ trở lên; Chi bộ đề nghị khen thưởng 02 đồng chí",
      "100% ĐẢNG VIÊN HOÀN THÀNH TỐT NHIỆM VỤ TRỞ LÊN".normalize("NFD"),
      "100% đảng viên hoàn thành tốt nhiệm vụ và hoàn thành xuất sắc nhiệm vụ",
      "100% đảng viên hoàn thành xuất sắc và hoàn thành tốt nhiệm vụ",
      "88% đảng viên hoàn thành tốt nhiệm vụ",
      "100% đảng viên dự họp",
    ),
    findings: [],
  },
  {
    name: "without an outstanding member the sentence may stand",
    scheme,
    table: tableOf([member("Lê An", isRated("good"))], {
      saying: ["100% đảng viên hoàn thành tốt nhiệm vụ"],
    }),
    findings: [],
  },
  testSentence("as the report had it", "100% đảng viên hoàn thành tốt nhiệm vụ"),
  testSentence(
    "with the outstanding ones in the same breath",
    "100% đảng viên hoàn thành tốt nhiệm vụ và 2 đồng chí được đề nghị khen thưởng hoàn thành xuất sắc nhiệm vụ",
  ),
  testSentence(
    "in capitals, decomposed, with a space before the sign",
    "100 % ĐẢNG VIÊN ĐƯỢC XẾP LOẠI HOÀN THÀNH TỐT NHIỆM VỤ".normalize("NFD"),
    "100 % ĐẢNG VIÊN ĐƯỢC XẾP LOẠI HOÀN THÀNH TỐT NHIỆM VỤ",
  ),
  testSentence("abbreviated", "Kết quả: 100% đảng viên xếp loại HTTNV"),
]);

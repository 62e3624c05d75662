import { isRated, members } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { tableOf } from "../../support/table";

const scheme = "366-hd43";
const drafts = [
  ...members(8, "Lê An", isRated("good")),
  ...members(2, "Lê Bình", isRated("completed")),
];

testRule("branch-rating", [
  {
    name: "valid case: a self-rating, a proposal, or the members' ratings",
    scheme,
    table: tableOf(drafts, {
      saying: [
        "Chi bộ tự xếp loại: Hoàn thành xuất sắc nhiệm vụ.",
        "Chi bộ đề nghị xếp loại Hoàn thành tốt nhiệm vụ.",
        "Chi bộ tự đánh giá, xếp loại chất lượng năm 2025: Hoàn thành tốt nhiệm vụ",
        "Chi bộ xếp loại 02 đồng chí Hoàn thành xuất sắc nhiệm vụ",
        "Chi bộ đánh giá, xếp loại",
      ],
    }),
    findings: [],
  },
  {
    name: "a level that reads as decided",
    scheme,
    table: tableOf(drafts, {
      saying: ["Kết quả chung. Chi bộ được xếp loại: Hoàn thành tốt nhiệm vụ."],
    }),
    findings: [
      {
        severity: "warning",
        at: ["A200"],
        data: { written: "Chi bộ được xếp loại: Hoàn thành tốt nhiệm vụ", level: "good" },
      },
    ],
  },
]);

testRule("branch-thresholds", [
  {
    name: "valid case: nothing laid down, or enough members",
    scheme,
    parameters: { goodShareForGood: { value: 80, decision: "Quy chế số 01" } },
    table: tableOf(drafts, {
      saying: [
        "Chi bộ tự xếp loại: Hoàn thành tốt nhiệm vụ",
        "Chi bộ tự xếp loại: Hoàn thành xuất sắc nhiệm vụ",
      ],
    }),
    findings: [],
  },
  {
    name: "too few members rated good or better",
    scheme,
    parameters: { goodShareForOutstanding: { value: 90, decision: "Quy chế số 01" } },
    table: tableOf(drafts, { saying: ["Chi bộ tự xếp loại: Hoàn thành xuất sắc nhiệm vụ"] }),
    findings: [
      {
        severity: "warning",
        at: ["A200"],
        data: {
          written: "Chi bộ tự xếp loại: Hoàn thành xuất sắc nhiệm vụ",
          level: "outstanding",
          share: 80,
          atLeast: 90,
          decision: "Quy chế số 01",
        },
      },
    ],
  },
]);

import { a1, type Rect } from "../../../src/core/model/address";
import type { CellValue } from "../../../src/core/model/grid";
import { review } from "../../../src/core/review";
import { typedSheet } from "../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const TITLE: Rows = [["KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"], ["Ngày họp: 10/12/2025"]];
const HEADING = ["TT", "Họ và tên", "Chức vụ", "Chủ thể đánh giá", "Mức xếp loại", "Ghi chú"];
const NAMES = ["Lê Văn An", "Trần Thị Bình", "Vũ Thị Chi"];
const RATERS = ["Tự nhận", "Chi ủy", "Chi bộ"];
/** Each member's level by each rater. */
const LEVELS = [
  ["HTXSNV", "HTTNV", "HTXSNV"],
  ["HTXSNV", "HTXSNV", "HTTNV"],
  ["HTTNV", "HTTNV", "HTNV"],
];

/** Each member's rows; `once` says whether number, name and post are repeated in each of them. */
function lines(once: boolean, raters = RATERS, levels = LEVELS): Rows {
  return NAMES.flatMap((name, nth) =>
    raters.map((rater, at) => {
      const own = at === 0 || !once ? [nth + 1, name, "Đảng viên"] : ["", "", ""];
      const note = at === 0 && nth === 2 ? "Miễn công tác" : "";
      return [...own, rater, levels[nth]?.[at] ?? "", note];
    }),
  );
}

/** Each member's row, name, level and note, and the findings with their first cells. */
function found(rows: Rows, merges: readonly Rect[] = []) {
  const { branches, findings } = review(
    { sheets: [{ ...typedSheet([...TITLE, ...rows]), merges }] },
    {},
  );
  return {
    members: branches.flatMap(({ table }) =>
      table.members.map(({ row, name, ratings: { final }, note }) =>
        [row + 1, name, final.kind === "level" ? final.level : final.kind, note].join(" ").trim(),
      ),
    ),
    findings: findings.map(({ code, at: [at] }) => `${code} ${at ? a1(at) : ""}`),
  };
}

const OF_THE_BRANCH = {
  members: [
    "6 Lê Văn An outstanding",
    "9 Trần Thị Bình good",
    "12 Vũ Thị Chi completed Miễn công tác",
  ],
  findings: ["outstanding-cap-exceeded E3", "excluded-but-rated E12"],
};

describe("a row for each rater of a member", () => {
  test("has the branch's as the result, at its own cell", () => {
    expect(found([HEADING, ...lines(true)])).toEqual(OF_THE_BRANCH);
  });

  test("may repeat the name, or have it in merged cells", () => {
    expect(found([HEADING, ...lines(false)])).toEqual(OF_THE_BRANCH);
    const merges = [0, 1, 2].flatMap((nth) =>
      [0, 1, 2].map((column) => {
        return { top: 3 + 3 * nth, bottom: 5 + 3 * nth, left: column, right: column };
      }),
    );
    expect(found([HEADING, ...lines(true)], merges)).toEqual(OF_THE_BRANCH);
  });

  test("may be below the name", () => {
    const rows = NAMES.flatMap((name, nth) => [
      [nth + 1, name, ""],
      ...RATERS.map((rater, at) => ["", `- ${rater}`, LEVELS[nth]?.[at] ?? ""]),
    ]);
    expect(found([["TT", "Họ và tên", "Mức xếp loại"], ...rows]).members).toEqual([
      "7 Lê Văn An outstanding",
      "11 Trần Thị Bình good",
      "15 Vũ Thị Chi completed",
    ]);
  });

  test("has the decision of the level above as the result", () => {
    const raters = ["Cá nhân", "Chi bộ", "Đảng ủy"];
    expect(found([HEADING, ...lines(true, raters)]).members).toEqual(OF_THE_BRANCH.members);
  });

  test("leaves a member unrated whose branch has not rated yet", () => {
    const levels = [["HTXSNV", "HTTNV", ""], ...LEVELS.slice(1)];
    expect(found([HEADING, ...lines(true, RATERS, levels)])).toMatchObject({
      members: ["6 Lê Văn An blank", ...OF_THE_BRANCH.members.slice(1)],
      findings: ["unrated-without-reason E6", "excluded-but-rated E12"],
    });
  });
});

test("members who have one row each stay as they are, whatever their posts are", () => {
  const posts = ["Bí thư chi bộ", "Chi ủy viên", "Đảng viên"];
  const rows = NAMES.map((name, at) => [at + 1, name, posts[at] ?? "", "HTTNV"]);
  const { members } = found([["TT", "Họ và tên", "Chức vụ", "Xếp loại"], ...rows]);
  expect(members).toEqual(["4 Lê Văn An good", "5 Trần Thị Bình good", "6 Vũ Thị Chi good"]);
});

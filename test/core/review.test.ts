import { readFileSync } from "node:fs";
import { join } from "node:path";
import { review } from "../../src/core/review";
import type { Finding } from "../../src/core/model/finding";
import type { Choice } from "../../src/core/model/choice";
import { buildReport } from "../../src/core/report/report";
import { describeVi } from "../../src/app/describeVi";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { typedSheet } from "../support/typedSheet";

const FOLDER = join(process.cwd(), "test/fixtures/samples");

interface Expected {
  readonly regime: string;
  readonly reviewYear: number;
  readonly meetingDate: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly total: {
    readonly present: number;
    readonly official: number;
    readonly probationary: number;
    readonly excluded: {
      readonly exempt: number;
      readonly suspended: number;
      readonly under6Months: number;
    };
    readonly toRate: number;
    readonly rated: number;
    readonly notYetRated: number;
  };
  readonly cap: readonly {
    readonly group: string;
    readonly good: number;
    readonly actual: number;
    readonly max: number;
    readonly ok: boolean;
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly slug: string;
    readonly row: number | null;
  }[];
}

/** The catalogue's codes in the words of the findings. */
const CODES: Readonly<Record<string, Finding["code"]>> = {
  "level-unrecognised": "unknown-level-word",
  "error-cell": "error-cell",
  "duplicate-member": "duplicate-member",
  "exempt-rated": "excluded-but-rated",
  "under-6-months-rated": "too-new-but-rated",
  "unrated-no-reason": "unrated-without-reason",
  "sick-leave-rated": "long-sick-leave",
  "sum-mismatch": "score-sum-mismatch",
  "general-out-of-range": "score-out-of-range",
  "level-vs-points": "score-level-mismatch",
  "exceeded-share-too-low": "condition-not-met",
  "disciplined-rated-above-failed": "disciplined-but-rated",
  "staff-rating-lower": "above-staff-rating",
  "cap-exceeded": "outstanding-cap-exceeded",
  "votes-do-not-sum": "ballot-mismatch",
};

const SCHEMES: Readonly<Record<string, string>> = {
  "124/HD25": "124-hd25",
  "366/HD43": "366-hd43",
  "132/HD21": "132-hd21",
};

describe.each([
  "seed-2023",
  "messy-2023",
  "points-2025",
  "small-2024",
  "2021-hd21",
  "excel-table-2025",
  "large-2025",
])("%s", (name) => {
  const expected = JSON.parse(
    readFileSync(join(FOLDER, `${name}.expected.json`), "utf8"),
  ) as Expected;
  const reviewed = async () => review(await sampleSnapshot(`${name}.xlsx`), {});

  test("scheme, year and day of the meeting", async () => {
    const { scheme, year, meetingDate } = await reviewed();
    expect({ scheme, year, meetingDate }).toEqual({
      scheme: SCHEMES[expected.regime],
      year: expected.reviewYear,
      meetingDate: expected.meetingDate,
    });
  });

  test("counts", async () => {
    const { branches } = await reviewed();
    expect(branches).toHaveLength(1);
    const { levels, present, official, probationary, toRate, rated, notYetRated, excluded } =
      branches[0]!.tally;
    expect({
      levels,
      present,
      official,
      probationary,
      toRate,
      rated,
      notYetRated,
      excluded,
    }).toEqual({
      levels: expected.counts,
      ...expected.total,
      excluded: {
        exempt: expected.total.excluded.exempt,
        suspended: expected.total.excluded.suspended,
        tooNew: expected.total.excluded.under6Months,
      },
    });
  });

  test("caps", async () => {
    const { branches } = await reviewed();
    const caps = branches[0]!.tally.caps.map(({ group, good, outstanding, max, ok }) => ({
      group: group === "" ? "(all)" : group,
      good,
      actual: outstanding,
      max,
      ok,
    }));
    const plain = expected.cap.map(({ group, good, actual, max, ok }) => ({
      group,
      good,
      actual,
      max,
      ok,
    }));
    expect(new Set(caps)).toEqual(new Set(plain));
    expect(caps).toHaveLength(plain.length);
  });

  test("findings, each at its row, and no other", async () => {
    const { findings } = await reviewed();
    // A word that is no level is asked about once, at all its cells.
    const found = findings.flatMap(({ code, at }) =>
      (code === "unknown-level-word" ? at : at.slice(0, 1)).map(
        ({ row }) => `${code} ${rowOf(code, row)}`,
      ),
    );
    const wanted = expected.findings.map(({ slug, row }) => `${CODES[slug]!} ${String(row)}`);
    expect(found.sort()).toEqual(wanted.sort());
  });
});

/** The cap is a finding of the whole table; the answers name no row for it. */
function rowOf(code: string, row: number | undefined): string {
  return code === "outstanding-cap-exceeded" || row === undefined ? "null" : String(row + 1);
}

test("the same workbook gives the same review, byte for byte", async () => {
  const snapshot = await sampleSnapshot("messy-2023.xlsx");
  expect(JSON.stringify(review(snapshot, {}))).toBe(JSON.stringify(review(snapshot, {})));
});

describe("names that a person gives", () => {
  const table = (name: string, branch: string, surname: string) =>
    typedSheet(
      [
        ["ĐẢNG BỘ XÃ TÂN LẬP"],
        [branch],
        ["BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM 2023"],
        ["TT", "Họ và tên", "Chi bộ xếp loại"],
        [1, `${surname} An`, "Hoàn thành tốt nhiệm vụ"],
        [2, `${surname} Bình`, "Hoàn thành tốt nhiệm vụ"],
      ],
      { name },
    );
  const snapshot = {
    sheets: [table("A", "CHI BỘ THÔN 1", "Lê"), table("B", "CHI BỘ THÔN 2", "Trần")],
  };
  const names = (choice: Choice) =>
    review(snapshot, choice).branches.map(({ table: { facts } }) => [
      facts.branch?.value,
      facts.committee?.value,
      facts.branch?.at === null,
    ]);

  test("stand above the title block: a branch on its sheet, by id or by name, the committee on all", () => {
    expect(names({})).toEqual([
      ["CHI BỘ THÔN 1", "ĐẢNG BỘ XÃ TÂN LẬP", false],
      ["CHI BỘ THÔN 2", "ĐẢNG BỘ XÃ TÂN LẬP", false],
    ]);
    const branches = [{ sheet: "{A}", name: "Chi bộ thôn Đông" }];
    expect(names({ branches, committee: "Đảng ủy xã Tân Lập" })).toEqual([
      ["Chi bộ thôn Đông", "Đảng ủy xã Tân Lập", true],
      ["CHI BỘ THÔN 2", "Đảng ủy xã Tân Lập", false],
    ]);
    expect(names({ branches: [{ sheet: "B", name: "Chi bộ thôn Tây" }] })[1]).toEqual([
      "Chi bộ thôn Tây",
      "ĐẢNG BỘ XÃ TÂN LẬP",
      true,
    ]);
  });

  test("are printed on the sheets", () => {
    const given = review(snapshot, {
      branches: [{ sheet: "{A}", name: "Chi bộ thôn Đông" }],
      committee: "Đảng ủy xã Tân Lập",
    });
    const one = {
      ...given,
      branches: given.branches.slice(0, 1),
      bodies: given.bodies.slice(0, 1),
    };
    const report = buildReport(one, { snapshot, now: "15/12/2023 14:05", describe: describeVi });
    const [summary] = report.sheets;
    const printed = summary?.blocks.flatMap(({ contents }) => contents.flat());
    expect(printed).toEqual(expect.arrayContaining(["CHI BỘ THÔN ĐÔNG", "ĐẢNG ỦY XÃ TÂN LẬP"]));
  });
});

import { checkRule } from "../../../src/core/rules/index";
import { rulesOf } from "../../../src/core/schemes/schemes";
import { hasText, isRated, members, type Draft } from "../../support/member";
import { contextOf, type Setting } from "../../support/ruleCase";
import { tableOf } from "../../support/table";

const DECIDES = "Đảng ủy quyết định mức xếp loại";

/** `good` and `outstanding` ratings, one half in each of two branches. */
function ratings(good: number, outstanding: number): readonly Draft[] {
  const [first, second] = [hasText("branchName", "Chi bộ 1"), hasText("branchName", "Chi bộ 2")];
  return [
    ...members(good - 1, "Lê An", isRated("good"), first),
    ...members(1, "Lê Bình", isRated("good"), second),
    ...members(outstanding, "Lê Chi", isRated("outstanding"), second),
  ];
}

function capFindings(
  drafts: readonly Draft[],
  setting: Setting,
  header = "Chi bộ xếp loại",
  subject: "members" | "organisations" = "members",
) {
  const table = tableOf(drafts, { headers: { final: header }, subject });
  const context = contextOf(table, setting);
  return rulesOf(context.scheme, "cap")
    .flatMap((rule) => checkRule(table, rule, context))
    .flatMap((finding) => (finding.code === "outstanding-cap-exceeded" ? [finding] : []));
}

const NOW = { scheme: "366-hd43" };

describe("who decided", () => {
  test.each([
    ["a branch only proposes", "Chi bộ xếp loại", ratings(20, 6), "warning"],
    ["the committee decided on several branches", DECIDES, ratings(20, 6), "error"],
    ["the exception of 25% may have been granted", DECIDES, ratings(20, 5), "warning"],
    ["what is proposed to the committee", "Đề nghị đảng ủy quyết định", ratings(20, 6), "warning"],
  ])("%s", (_, header, drafts, severity) => {
    expect(capFindings(drafts, NOW, header).map((finding) => finding.severity)).toEqual([severity]);
  });

  test("the committee's list of organisations", () => {
    const drafts = [
      ...members(4, "Chi bộ", isRated("good")),
      ...members(2, "Chi bộ số", isRated("outstanding")),
    ];
    const found = capFindings(drafts, NOW, DECIDES, "organisations");
    expect(found.map(({ severity }) => severity)).toEqual(["error"]);
  });

  test("one branch of many shows too little, even with the decided levels", () => {
    const drafts = [
      ...members(5, "Lê An", isRated("good")),
      ...members(3, "Lê Bình", isRated("outstanding")),
    ];
    const [finding] = capFindings(drafts, NOW, DECIDES);
    expect(finding?.severity).toBe("warning");
    expect(finding?.data.decided).toBe(true);
  });

  test("members without a branch make no second branch", () => {
    const drafts = [
      ...members(5, "Lê An", isRated("good")),
      ...members(3, "Lê Bình", isRated("outstanding"), hasText("branchName", "Chi bộ 1")),
    ];
    expect(capFindings(drafts, NOW, DECIDES)[0]?.severity).toBe("warning");
  });

  test("a text that was read in English only stays a warning", () => {
    const [finding] = capFindings(ratings(20, 6), { scheme: "124-hd25" }, DECIDES);
    expect(finding?.severity).toBe("warning");
  });

  test("self-ratings never break the cap", () => {
    expect(capFindings(members(9, "Lê An", isRated("outstanding", "self")), NOW)).toEqual([]);
  });
});

describe("the unit of 2019", () => {
  const groups = [
    ...members(5, "Lê An", isRated("good"), hasText("group", "Giáo viên")),
    ...members(1, "Lê Bình", isRated("outstanding"), hasText("group", "Nhân viên")),
  ];

  test("is the base organisation, so that groups have no cap of their own", () => {
    expect(capFindings(groups, { scheme: "132-hd21" })).toEqual([]);
    expect(capFindings(groups, NOW).map(({ data }) => data.group)).toEqual(["Nhân viên"]);
  });

  test.each([
    [undefined, "warning", false],
    ["base", "warning", false],
    ["subordinate", "info", true],
  ] as const)("a branch of the kind %s", (kind, severity, isPart) => {
    const parameters = kind && { branchKind: { value: kind, decision: "" } };
    const setting = { scheme: "132-hd21", ...(parameters && { parameters }) };
    const drafts = members(1, "Lê An", isRated("outstanding"));
    const [finding] = capFindings(drafts, setting);
    expect(finding).toMatchObject({ severity, data: { isPart, unit: "base-organisation" } });
  });

  test("of organisations is not known", () => {
    const drafts = members(1, "Chi bộ", isRated("outstanding"));
    const [finding] = capFindings(drafts, { scheme: "132-hd21" }, "", "organisations");
    expect(finding).toMatchObject({
      basis: { document: "Quy định số 132-QĐ/TW", article: "", verified: false },
      data: { unit: "similar-duties" },
    });
  });
});

describe("what a committee lays down", () => {
  const drafts = [
    ...members(8, "Lê An", isRated("good"), hasText("positionCode", "M22")),
    ...members(2, "Lê Bình", isRated("outstanding"), hasText("positionCode", "M22")),
    ...members(1, "Lê Chi", isRated("outstanding"), hasText("positionCode", "M23")),
  ];
  const capBase = { value: "goodOrBetter", decision: "Hướng dẫn số 03-HD/ĐU" } as const;

  test("another base, named with its document", () => {
    const [finding] = capFindings(drafts, { ...NOW, parameters: { capBase } });
    expect(finding?.data).toMatchObject({
      base: "goodOrBetter",
      of: 11,
      max: 2,
      fitting: 2,
      exception: null,
      decision: "Hướng dẫn số 03-HD/ĐU",
      bases: [
        { base: "good", count: 8, max: 1 },
        { base: "rated", count: 11, max: 2 },
        { base: "present", count: 11, max: 2 },
      ],
    });
  });

  test("groups by the code of the post", () => {
    const capGroups = { value: "positionCode", decision: "Quy chế số 01" } as const;
    const found = capFindings(drafts, { ...NOW, parameters: { capGroups, capBase } });
    expect(
      found.map(({ data: { group, of, max, outstanding } }) => [group, of, max, outstanding]),
    ).toEqual([["M23", 1, 0, 1]]);
  });
});

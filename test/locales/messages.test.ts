import type { Finding } from "../../src/core/model/finding";
import type { FindingCode, FindingData } from "../../src/core/model/findingData";
import { byLevel } from "../../src/core/model/level";
import { ROLES } from "../../src/core/model/role";
import { PARAMETERS } from "../../src/core/model/parameters";
import { schemeById, SCHEMES } from "../../src/core/schemes/schemes";
import { en } from "../../src/locales/en/messages";
import { describe as say } from "../../src/locales/messages";
import { vi } from "../../src/locales/vi/messages";

const names = byLevel((level) => schemeById("124-hd25")!.levels[level].name);
const VI = vi(names);
const EN = en(names);

/** Cell text in decomposed letters with odd spaces; `LONG` is far too long. */
const WRITTEN = "Hoàn  thành\ntốt\u00a0nhiệm vụ".normalize("NFD");
const LONG = "Nguyễn ".repeat(60);

const TOO_NEW = {
  precision: "day",
  decided: null,
  meeting: "2023-12-20",
  months: 6,
  reviewed: false,
  level: "good",
  note: "",
} as const;

const SAME = { sheet: "Lần 1", people: 12, differing: [LONG], missing: [LONG] } as const;

const SAMPLES: { readonly [C in FindingCode]: readonly FindingData[C][] } = {
  "no-rating-table": [
    { sheets: [], near: null },
    { sheets: ["Danh mục", LONG], near: null },
    ...(["rows", "members", "name", "rating", "columns", "lines"] as const).map((lacks) => ({
      sheets: [LONG],
      near: { lacks, sheet: LONG, row: 4, column: 2, written: WRITTEN },
    })),
  ],
  "no-final-rating": [
    { toRate: 12, hasColumn: true },
    { toRate: 12, hasColumn: false },
  ],
  "ambiguous-column": ROLES.map((role) => ({ role, taken: WRITTEN, others: ["Xếp loại"] })),
  "levels-by-votes": [
    {
      percent: 50,
      levels: byLevel((level) =>
        level === "good" ? Array.from({ length: 24 }, () => "Nguyễn Thị Minh Khai") : [],
      ),
      none: [LONG],
    },
    { percent: 50, levels: byLevel(() => ["Lê An"]), none: [] },
  ],
  "decided-otherwise": [
    { column: WRITTEN, changed: [{ name: LONG, from: "outstanding", to: "good" }], kept: 0 },
    { column: WRITTEN, changed: [], kept: 1 },
    {
      column: WRITTEN,
      changed: Array.from({ length: 12 }, () => ({
        name: "Nguyễn Thị Minh Khai",
        from: "good",
        to: "failed",
      })),
      kept: 12,
    },
  ],
  "note-contradicts-level": (["completed", null] as const).map((noted) => ({
    name: LONG,
    level: "good",
    noted,
    written: WRITTEN,
  })),
  "unreadable-layout": [
    { written: LONG, several: false },
    { written: LONG, several: true },
  ],
  "unreadable-date": [
    { role: "admitted", written: "31/02/2023" },
    { role: "admitted", written: "08/24/2002", readAs: "2002-08-24" },
  ],
  "unreadable-number": [{ role: "total", written: "tám mươi" }],
  "error-cell": [{ role: "staff", written: "#N/A" }],
  "no-meeting-date": [{ members: 2, year: 2023, months: 6 }],
  "year-out-of-scope": [{ year: 2016 }, { year: null }],
  "bad-parameter": PARAMETERS.flatMap((parameter) =>
    [25, null].map((bound) => ({ parameter, label: "Loại hình chi bộ", written: "x", bound })),
  ),
  "unknown-level": [
    { rater: "final", written: WRITTEN, suggestion: "good" },
    { rater: "final", written: "Khá", suggestion: null },
    { rater: "staff", written: "Khá", suggestion: null },
  ],
  "unknown-level-word": [
    { written: "Loại B", cells: 114, isFinal: true, suggestion: null, legend: null },
    { written: WRITTEN, cells: 1, isFinal: false, suggestion: null, legend: null },
    {
      written: "B",
      cells: 3,
      isFinal: true,
      suggestion: "good",
      legend: { sheet: "Xếp loại", row: 20, column: 1, written: "B: Hoàn thành tốt nhiệm vụ" },
    },
  ],
  "missing-name": [{ order: "" }],
  "duplicate-member": (["code", "birth", "admitted", "name"] as const).map((sameBy) => ({
    name: LONG,
    firstRow: 14,
    firstSheet: sameBy === "name" ? "Tổ 1" : null,
    sameBy,
  })),
  "same-people-twice": [
    { sheet: "Lần 2", chosen: null, others: [{ ...SAME, differing: [], missing: [] }] },
    ...(["user", "words", "rated", "whole", "later"] as const).map((chosen) => ({
      sheet: "Lần 2",
      chosen,
      others: [SAME, { ...SAME, differing: Array.from({ length: 12 }, () => LONG) }],
    })),
  ],
  "not-counted": [
    { sheet: "Khen", what: "commendations", why: { by: "title", written: WRITTEN } },
    { sheet: "Thu", what: "fees", why: { by: "columns", written: WRITTEN } },
    { sheet: "Khác", what: "other", why: { by: "noRating" } },
    { sheet: "Nháp", what: "copy", why: { by: "people", sheet: "Chính thức" } },
    { sheet: "2023", what: "history", why: { by: "year", year: 2023 } },
    { sheet: "Tổng hợp", what: "ours", why: { by: "ownLine", written: WRITTEN } },
  ],
  "several-years": [{ taken: 2024, others: [2022, 2023] }],
  "left-out": (["hiddenRows", "filteredRows", "hiddenSheets"] as const).map((what) => ({
    what,
    count: 2,
    sheets: ["Xếp loại"],
  })),
  "excluded-but-rated": [
    { reason: "exempt", level: "good" },
    { reason: "suspended", level: "completed" },
  ],
  "too-new-but-rated": [
    { ...TOO_NEW, admitted: "2023-08-20" },
    { ...TOO_NEW, admitted: "2023-08-01", precision: "month" },
    { ...TOO_NEW, admitted: "2023-01-01", precision: "year" },
    { ...TOO_NEW, admitted: "2023-06-28", decided: "2023-06-01" },
    { ...TOO_NEW, admitted: "2023-06-01", decided: "2023-06-28", note: WRITTEN },
    { ...TOO_NEW, admitted: null, meeting: null, reviewed: true },
  ],
  "unrated-without-reason": [
    { name: "Lê An", stated: "" },
    { name: "Lê An", stated: "Nghỉ thai sản" },
    { name: "Lê An", stated: "ĐCSH", isShort: true },
  ],
  "rated-without-review": [
    { written: "", level: "good", note: "" },
    { written: "Chưa", level: "good", note: WRITTEN },
  ],
  "maternity-leave": [{ written: "Nghỉ thai sản", level: "good", note: "" }],
  "scheme-by-meeting-date": [
    {
      year: 2023,
      meeting: "2023-09-28",
      newer: "124-QĐ/TW",
      inForce: "2023-10-04",
      applied: "132-QĐ/TW",
    },
  ],
  "long-sick-leave": [
    { months: 4, limit: 3, level: "good", notAbove: "completed", note: "" },
    { months: 4.5, limit: 3, level: "good", notAbove: null, note: WRITTEN },
  ],
  "score-out-of-range": [
    { role: "general", value: 31.5, min: 0, max: 30 },
    { role: "general.part", head: WRITTEN, value: 11, min: 0, max: 10, local: null },
    { role: "task.part", head: "Tiến độ", value: 21, min: 0, max: 20, local: "Hướng dẫn số 5" },
  ],
  "score-sum-mismatch": [
    { general: 27, task: 58.1, sum: 85.1, total: 86 },
    { group: "general", terms: [8.5, 17], sum: 25.5, total: 26 },
  ],
  "score-level-mismatch": [
    {
      score: 89.99,
      level: "outstanding",
      byScore: "good",
      from: 90,
      below: null,
      because: null,
      note: "",
    },
    ...(["condition", "cap", "failing", null] as const).map((because) => ({
      score: 75,
      level: "failed" as const,
      byScore: "good" as const,
      from: 0,
      below: 50,
      because,
      note: WRITTEN,
    })),
  ],
  "condition-not-met": (["lower", "failed", "none"] as const).map((fits) => ({
    level: "completed",
    unmet: [
      { share: "done", value: 80, atLeast: 100, atMost: null },
      { share: "exceeded", value: 20.5, atLeast: 30, atMost: null },
      { share: "late", value: 25, atLeast: null, atMost: fits === "none" ? 0 : 20 },
    ],
    fits,
    ofUnits: fits === "none",
    note: fits === "failed" ? WRITTEN : "",
  })),
  "criterion-not-met": [
    {
      level: "outstanding",
      criteria: [{ head: WRITTEN, written: "Tốt", atLeast: "excellent" }],
      fails: false,
      note: "",
    },
    {
      level: "good",
      criteria: [{ head: "Đạo đức, lối sống", written: "Kém", atLeast: "average" }],
      fails: true,
      note: WRITTEN,
    },
  ],
  "shortcomings-not-fixed": [
    { written: "80%", level: "outstanding", required: 100, note: "" },
    { written: WRITTEN, level: "outstanding", required: 100, note: "Đang khắc phục" },
  ],
  "bonus-points": [{ header: "Thưởng" }],
  "scheme-has-no-scores": [{ headers: ["Tổng điểm", WRITTEN] }],
  "disciplined-but-rated": [
    { subject: "members", discipline: "Khiển trách", level: "good", note: "" },
    {
      subject: "organisations",
      discipline: "Khiển trách",
      level: "outstanding",
      note: "Vi phạm năm 2022",
    },
  ],
  "above-staff-rating": [
    { level: "good", staff: "completed", bound: true, note: "" },
    { level: "good", staff: "completed", bound: false, note: "Có sáng kiến" },
  ],
  "outstanding-cap-exceeded": [
    {
      subject: "members",
      group: "",
      good: 4,
      outstanding: 1,
      base: "good",
      of: 4,
      unit: "base-organisation",
      decided: false,
      isPart: true,
      max: 0,
      percent: 20,
      fitting: 0,
      bases: [
        { base: "goodOrBetter", count: 5, max: 1 },
        { base: "rated", count: 5, max: 1 },
        { base: "present", count: 6, max: 1 },
      ],
      exception: { percent: 25, max: 1 },
      decision: null,
      grouping: null,
    },
    {
      subject: "members",
      group: WRITTEN,
      good: 8,
      outstanding: 3,
      base: "goodOrBetter",
      of: 11,
      unit: "similar-duties",
      decided: true,
      isPart: false,
      max: 2,
      percent: 25,
      fitting: 2,
      bases: [],
      exception: null,
      decision: "Quyết định số 12-QĐ/ĐU",
      grouping: { by: "partyGroup", decision: "Quy chế số 01" },
    },
    {
      subject: "members",
      group: "",
      good: 8,
      outstanding: 3,
      base: "good",
      of: 8,
      unit: "similar-duties",
      decided: false,
      isPart: false,
      max: 1,
      percent: 15,
      fitting: 1,
      bases: [{ base: "rated", count: 11, max: 1 }],
      exception: null,
      decision: "",
      grouping: { by: "whole", decision: "" },
    },
  ],
  "commended-without-outstanding": [
    { subject: "members", level: "good", written: "Giấy khen" },
    { subject: "organisations", level: null, written: WRITTEN },
  ],
  "award-not-allowed": [
    {
      written: "Tặng giấy khen",
      reason: "onlyProposes",
      years: null,
      required: null,
      local: "Quy chế số 01",
    },
    {
      written: "Tặng giấy khen",
      reason: "unknownBranch",
      years: null,
      required: null,
      local: null,
    },
    { written: "Tặng Bằng khen", reason: "higherAward", years: null, required: 5, local: null },
    { written: "Bằng khen", reason: "years", years: 4, required: 5, local: null },
  ],
  "ballot-mismatch": (
    [
      "returnedExceedIssued",
      "returnedNotValidPlusInvalid",
      "votesNotValid",
      "approvalNotValid",
      "issuedExceedSummoned",
    ] as const
  ).map((check) => ({ check, left: 18, right: 17 })),
  "no-majority": (["summoned", "issued", "valid"] as const).map((base, i) => ({
    level: "good",
    votes: 8,
    approval: i === 0,
    of: 18,
    base,
    percent: 50,
    ahead: i === 0 ? null : "completed",
    local: [null, "", "Quy chế số 01"][i] ?? null,
    note: i === 0 ? "" : WRITTEN,
  })),
  "probationary-voter": [
    { name: null, voters: 2, issued: null, official: null },
    { name: null, voters: null, issued: 16, official: 14 },
    { name: WRITTEN, voters: null, issued: null, official: null },
  ],
  "totals-mismatch": [
    {
      written: WRITTEN,
      figures: (
        [
          "present",
          "official",
          "probationary",
          "rated",
          "notYetRated",
          "goodOrBetter",
          "outstanding",
          "good",
          "completed",
          "failed",
        ] as const
      ).map((what) => ({ what, unit: "count", stated: 17, counted: 16 })),
    },
    { written: "", figures: [{ what: "good", unit: "percent", stated: 56.3, counted: 87.5 }] },
  ],
  "hundred-percent-good-with-outstanding": [{ written: LONG, outstanding: 2 }],
  "branch-rating-not-proposal": [{ written: WRITTEN, level: "good" }],
  "branch-threshold-not-met": [
    { written: WRITTEN, level: "outstanding", share: 80.5, atLeast: 90, decision: "" },
    { written: WRITTEN, level: "good", share: 60, atLeast: 70, decision: "Quy chế số 01" },
  ],
  "vote-mismatch": (
    ["votesExceedPresent", "votesBelowPresent", "presentExceedSummoned"] as const
  ).map((check) => ({ question: LONG, check, left: 15, right: 14 })),
  "attendance-mismatch": [
    { summoned: 16, present: 14, absent: 1 },
    { summoned: 14, present: 16, absent: null },
  ],
  "vote-by-probationary": [
    { question: "", what: "votes", count: 16, official: 14 },
    { question: WRITTEN, what: "summoned", count: 16, official: 14 },
  ],
  "vote-without-majority": (["summoned", "official", "present"] as const).map((base, i) => ({
    question: LONG,
    votes: 7,
    of: 14,
    base,
    share: i === 0 ? ([1, 2] as const) : ([2, 3] as const),
    orMore: i > 0,
  })),
  "probation-not-twelve-months": (["ends", "recognised"] as const).map((what) => ({
    name: LONG,
    what,
    ceremony: "2023-05-05",
    stated: "2024-04-20",
    ends: "2024-05-05",
    months: 12,
  })),
  "recognition-due": [{ name: LONG, ends: "2023-12-01", workingDays: 30 }],
  "guide-not-official": (["missing", "probationary", "notListed", "self"] as const).map(
    (reason) => ({ name: LONG, guide: WRITTEN, reason }),
  ),
  "admission-contradicts-table": [
    ...(["admitted", "decided", "official"] as const).map((what) => ({
      name: LONG,
      what,
      stated: "2023-05-05" as const,
      listed: "2023-05-06" as const,
    })),
    { name: WRITTEN, what: "status", stated: null, listed: "2023-05-06" },
    { name: WRITTEN, what: "status", stated: "2023-05-05", listed: null },
    { name: WRITTEN, what: "notListed", stated: null, listed: null },
  ],
  "target-percent-mismatch": [{ text: LONG, planned: 12.5, done: 10, percent: 96.5, counted: 80 }],
  "target-result-mismatch": (["exceeded", "met", "missed"] as const).map((result) => ({
    text: LONG,
    result,
    percent: 87.5,
  })),
  "meeting-dates-differ": [{ dates: ["2023-12-15", "2023-12-18"] }],
  "outdated-paragraph": [
    { text: LONG, numbers: [{ written: "14", now: "13" }] },
    {
      text: WRITTEN,
      numbers: [
        { written: "02", now: "03" },
        { written: "12,5%", now: "18,8%" },
      ],
    },
  ],
  "own-level-not-borne": [
    {
      level: "outstanding",
      targets: 14,
      unmet: [
        { share: "done", value: 92.9, atLeast: 100, atMost: null },
        { share: "exceeded", value: 14.3, atLeast: 30, atMost: null },
      ],
    },
  ],
};

const basis = { document: "Quy định số 124-QĐ/TW", article: "Điều 5", verified: true };

/** Every sample as a finding at K15: as an error with a second cell, and as one answered by a note. */
const FINDINGS = Object.entries(SAMPLES).flatMap(([code, all]) =>
  all.flatMap((data) =>
    (["error", "info"] as const).map((severity) => {
      const other = severity === "error" ? [{ sheet: "A", row: 14, column: 5 }] : [];
      const at = code === "no-rating-table" ? [] : [{ sheet: "A", row: 14, column: 10 }, ...other];
      return { code, severity, at, data, basis } as unknown as Finding;
    }),
  ),
);

describe.each([
  ["Vietnamese", VI],
  ["English", EN],
])("%s", (_, messages) => {
  test.each(FINDINGS.map((finding) => [finding.code, finding] as const))(
    "%s reads as sentences",
    (_code, finding) => {
      const { message, found, rule, more, suggestion } = say(finding, messages);
      const text = [message, suggestion, more ?? "Không."].join(" ");
      expect(text).toBe(text.normalize("NFC").trim());
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|\s{2}|!|\.\.| [,;.]/u);
      expect(text).not.toMatch(/[\n\t]/u);
      for (const part of [found, rule, more ?? "Không."])
        expect(part).toMatch(/^[“\p{Lu}\d].*[.?]$/u);
      expect(suggestion).toMatch(/^\p{Lu}.*\.$/u);
      expect(message.length).toBeLessThan(900);
    },
  );
});

describe("whole findings", () => {
  const tooNew: Finding = {
    code: "too-new-but-rated",
    severity: "warning",
    at: [
      { sheet: "A", row: 14, column: 10 },
      { sheet: "A", row: 14, column: 4 },
    ],
    data: { ...TOO_NEW, admitted: "2023-08-20" },
    basis: { ...basis, verified: false },
  };

  test("in Vietnamese", () => {
    const found =
      "Xếp loại “Hoàn thành tốt nhiệm vụ” nhưng kết nạp ngày 20/8/2023, đến ngày họp 20/12/2023 chưa đủ 6 tháng.";
    const rule = "Đảng viên mới kết nạp chưa đủ 6 tháng thì chưa xếp loại.";
    expect(say(tooNew, VI)).toEqual({
      message: `${found} ${rule}`,
      found,
      rule,
      more: null,
      basis: "Căn cứ: Điều 5, Quy định số 124-QĐ/TW.",
      unread: "Dẫn theo nguồn thứ cấp.",
      suggestion:
        "Xóa mức xếp loại, hoặc sửa ngày kết nạp nếu ghi nhầm; nếu ngày quyết định và ngày tổ chức lễ kết nạp khác nhau, cần xác định ngày được dùng để tính.",
    });
  });

  test("in English", () => {
    const found =
      "Rated “Hoàn thành tốt nhiệm vụ”, but admitted on 20 August 2023, less than 6 months before the meeting on 20 December 2023.";
    const rule = "Members admitted less than 6 months ago are not rated.";
    expect(say(tooNew, EN)).toEqual({
      message: `${found} ${rule}`,
      found,
      rule,
      more: null,
      basis: "Basis: Article 5, Regulation 124-QĐ/TW.",
      unread: "Cited from a secondary source.",
      suggestion:
        "Clear the rating, or correct the admission date if it is wrong; where the decision and the ceremony have different dates, settle which one counts.",
    });
  });

  test("two dates with different results are both named, and the gap in the regulation is stated", () => {
    const data = { ...TOO_NEW, admitted: "2023-06-28", decided: "2023-06-01" } as const;
    expect([VI, EN].map((messages) => say({ ...tooNew, data }, messages).message)).toEqual([
      "Xếp loại “Hoàn thành tốt nhiệm vụ” nhưng đến ngày họp 20/12/2023 chưa đủ 6 tháng kể từ lễ kết nạp ngày 28/6/2023, còn kể từ ngày quyết định 01/6/2023 thì đã đủ. Đảng viên mới kết nạp chưa đủ 6 tháng thì chưa xếp loại; quy định chung chưa nêu thời gian này tính từ ngày quyết định hay ngày tổ chức lễ kết nạp, nên ở đây tính từ ngày tổ chức lễ kết nạp.",
      "Rated “Hoàn thành tốt nhiệm vụ”, but the meeting on 20 December 2023 was less than 6 months after the ceremony on 28 June 2023, yet more than that after the decision on 1 June 2023. Members admitted less than 6 months ago are not rated; the general rules do not say whether this period begins with the decision or the ceremony, so it is counted from the ceremony here.",
    ]);
  });

  test("a month without a day stays a month", () => {
    const data = { ...TOO_NEW, admitted: "2023-08-01", precision: "month" } as const;
    expect(say({ ...tooNew, data }, VI).message).toMatch(/kết nạp tháng 8\/2023, đến ngày họp/u);
    expect(say({ ...tooNew, data }, EN).message).toMatch(/admitted in August 2023, less/u);
  });

  test("a finding answered by a note only suggests reading the note", () => {
    const finding: Finding = {
      code: "disciplined-but-rated",
      severity: "info",
      at: [{ sheet: "A", row: 26, column: 15 }],
      data: {
        subject: "members",
        discipline: "Khiển trách",
        level: "good",
        note: "Vi phạm năm 2022",
      },
      basis: null,
    };
    const found =
      "Xếp loại “Hoàn thành tốt nhiệm vụ” nhưng bị kỷ luật trong năm: “Khiển trách”. Ghi chú của hàng này: “Vi phạm năm 2022”.";
    const rule =
      "Vi phạm bị kỷ luật có thể dẫn đến mức “Không hoàn thành nhiệm vụ”; cần xem xét thời điểm vi phạm và việc tự giác nhận, khắc phục khuyết điểm.";
    expect(say(finding, VI)).toEqual({
      message: `${found} ${rule}`,
      found,
      rule,
      more: null,
      basis: null,
      unread: null,
      suggestion: "Xem lại ghi chú đã nêu đủ lý do hay chưa.",
    });
  });
});

test.each([
  ["Vietnamese", VI],
  ["English", EN],
])(
  "%s has one rule for a word in one cell and in several, so that it is shown once",
  (_, messages) => {
    const rules = [1, 6].map((cells) => {
      const data = { written: "Mức 1", cells, isFinal: true, suggestion: null, legend: null };
      const code = "unknown-level-word";
      return say({ code, severity: "error", at: [], data, basis: null }, messages).rule;
    });
    expect(rules[0]).toBe(rules[1]);
  },
);

describe("the basis", () => {
  const all = SCHEMES.flatMap(({ rules }) =>
    rules.flatMap(({ basis: each, later = [] }) => [
      ...(each ? [each] : []),
      ...later.map((replacement) => replacement.basis),
    ]),
  );

  test.each([
    [
      {
        document: "Quy định số 366-QĐ/TW",
        article: "điểm 1.5, khoản 1, Điều 11",
        verified: true,
      },
      "Căn cứ: điểm 1.5, khoản 1, Điều 11, Quy định số 366-QĐ/TW.",
      "Basis: point 1.5, clause 1, Article 11, Regulation 366-QĐ/TW.",
    ],
    [
      { document: "Hướng dẫn số 06-HD/TW", article: "tiết a, điểm 19.2, mục 19", verified: true },
      "Căn cứ: tiết a, điểm 19.2, mục 19, Hướng dẫn số 06-HD/TW.",
      "Basis: item a, point 19.2, Section 19, Guidance 06-HD/TW.",
    ],
    [
      { document: "Hướng dẫn số 01-HD/TW ngày 28/9/2021", article: "", verified: false },
      "Căn cứ: Hướng dẫn số 01-HD/TW ngày 28/9/2021.",
      "Basis: Guidance 01-HD/TW of 28/9/2021.",
    ],
    [
      { document: "Điều lệ Đảng", article: "Điều 3", verified: true },
      "Căn cứ: Điều 3, Điều lệ Đảng.",
      "Basis: Article 3, the Party Statutes.",
    ],
  ])("%j", (each, vietnamese, english) => {
    expect(VI.basis(each)).toBe(vietnamese);
    expect(EN.basis(each)).toBe(english);
  });

  test("of every rule contains no Vietnamese word for article or document in English", () => {
    const english = all.map((each) => EN.basis(each)).join("\n");
    expect(english).not.toMatch(/Quy định|Hướng dẫn|Điều|khoản|điểm|tiết|mục|Mẫu|Điều lệ|ngày/u);
  });

  test("of every rule is written as documents write it", () => {
    const places = all.map(({ article }) => article).filter((article) => article !== "");
    for (const place of places)
      expect(place).toMatch(
        /^(?:tiết [a-zđ], )?(?:điểm [\d.]+(?:, |$))?(?:khoản \d+, )?(?:Điều \d+|mục (?:\d+|[IVX]+)|Mẫu .+|)$/u,
      );
  });
});

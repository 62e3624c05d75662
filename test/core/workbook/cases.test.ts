import type { Review } from "../../../src/core/model/review";
import { LEVELS } from "../../../src/core/model/level";
import { review } from "../../../src/core/review";
import { fixtureSnapshot } from "../../support/sampleSnapshot";

/** Each body as `present/to rate/rated outstanding-good-completed-failed`. */
function bodiesIn({ bodies }: Review): readonly string[] {
  return bodies.map(({ tally }) => {
    const levels = LEVELS.map((level) => tally.levels[level]).join("-");
    return `${[tally.present, tally.toRate, tally.rated].join("/")} ${levels}`;
  });
}

interface Truth {
  readonly bodies: readonly string[];
  readonly year: number | null;
  readonly findings: readonly string[];
  readonly notCounted?: readonly string[];
  readonly departed?: readonly string[];
}

const WORKBOOKS: Readonly<Record<string, Truth>> = {
  "copy-of-the-sheet": {
    bodies: ["12/12/12 2-10-0-0"],
    year: 2025,
    findings: ["same-people-twice"],
    notCounted: ["copy Xếp loại (2)"],
  },
  "three-copies": {
    bodies: ["15/15/15 2-12-1-0"],
    year: 2024,
    findings: ["same-people-twice"],
    notCounted: ["copy nháp", "copy lần 1"],
  },
  "own-output-saved-elsewhere": {
    bodies: ["9/9/9 1-7-1-0"],
    year: 2026,
    findings: ["bonus-points"],
    notCounted: ["ours Đề xuất của các chủ thể"],
  },
  "staff-table-beside-members": {
    bodies: ["11/11/11 1-10-0-0"],
    year: 2026,
    findings: ["not-counted"],
    notCounted: ["staff Viên chức"],
  },
  "commendation-list": {
    bodies: [],
    year: 2024,
    findings: ["no-rating-table", "not-counted"],
    notCounted: ["commendations Đề nghị khen thưởng"],
  },
  "several-years-in-one-list": {
    bodies: ["7/7/7 1-6-0-0"],
    year: 2024,
    findings: ["several-years"],
  },
  "five-year-table": {
    bodies: ["12/12/12 2-10-0-0"],
    year: 2025,
    findings: ["several-years", "commended-without-outstanding", "award-not-allowed"],
  },
  "people-who-left": {
    bodies: ["8/7/7 1-6-0-0"],
    year: 2025,
    findings: [],
    departed: ["13 transferred", "14 died", "15 left", "16 expelled", "17 struckOff"],
  },
  "member-over-two-lines": { bodies: ["7/7/7 1-6-0-0"], year: 2025, findings: [] },
  "committee-marks-beside": {
    bodies: ["11/11/11 2-8-1-0"],
    year: 2021,
    findings: ["outstanding-cap-exceeded", "decided-otherwise"],
  },
};

test.each(Object.entries(WORKBOOKS))("%s", async (name, truth) => {
  const found = review(await fixtureSnapshot(`workbooks/${name}.xlsx`), {});
  expect({
    bodies: bodiesIn(found),
    year: found.year,
    findings: found.findings.map(({ code }) => code),
    notCounted: found.notCounted.map(({ what, sheet }) => `${what} ${sheet}`),
    departed: found.departed.map(({ row, why }) => `${String(row + 1)} ${why}`),
  }).toEqual({ notCounted: [], departed: [], ...truth });
});

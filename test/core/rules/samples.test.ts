import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CellValue, Snapshot } from "../../../src/core/model/grid";
import type { Finding } from "../../../src/core/model/finding";
import type { FindingCode } from "../../../src/core/model/findingData";
import { review } from "../../../src/core/review";
import { columnLetters } from "../../../src/core/model/address";
import { sampleSnapshot } from "../../support/sampleSnapshot";

const CATALOGUE: Readonly<Partial<Record<FindingCode, string>>> = {
  "unknown-level": "R01",
  "unknown-level-word": "R01",
  "duplicate-member": "R02",
  "excluded-but-rated": "R02",
  "too-new-but-rated": "R03",
  "unrated-without-reason": "R04",
  "long-sick-leave": "R05",
  "score-out-of-range": "R06",
  "score-sum-mismatch": "R06",
  "score-level-mismatch": "R06",
  "condition-not-met": "R08",
  "disciplined-but-rated": "R09",
  "above-staff-rating": "R10",
  "outstanding-cap-exceeded": "R11",
  "ballot-mismatch": "R13",
  "error-cell": "",
};

interface ExpectedFinding {
  readonly code: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly columnLetter: string | null;
}

async function expectedFindings(name: string): Promise<string[]> {
  const path = join(process.cwd(), "test/fixtures/samples", `${name}.expected.json`);
  const { findings } = JSON.parse(await readFile(path, "utf8")) as { findings: ExpectedFinding[] };
  return findings.map(({ code, sheet, row, columnLetter }) =>
    row === null ? `${code} ${sheet}` : `${code} ${sheet}!${String(columnLetter)}${String(row)}`,
  );
}

/** The founding report's branch with the report's own words in place of the sentence under the table. */
async function seedSaying(sentence: string): Promise<Snapshot> {
  const { sheets } = await sampleSnapshot("seed-2023.xlsx");
  const says = (value: CellValue) =>
    String(value).startsWith("100% đảng viên") ? sentence : value;
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      grid: { ...sheet.grid, values: sheet.grid.values.map((row) => row.map(says)) },
    })),
  };
}

/** A word that is no level is asked about once; the samples name each of its cells. */
function eachCell(finding: Finding): readonly string[] {
  return finding.code === "unknown-level-word"
    ? finding.at.map((at) => asExpected({ ...finding, at: [at] }))
    : [asExpected(finding)];
}

/** A cap is reported at the header; the samples only name its group. */
function asExpected({ code, at: [at] }: Finding): string {
  const short = CATALOGUE[code] ?? code;
  if (code === "outstanding-cap-exceeded") return `${short} ${String(at?.sheet)}`;
  return at ? `${short} ${at.sheet}!${columnLetters(at.column)}${String(at.row + 1)}` : short;
}

describe("the sample workbooks give the findings that stand beside them, and no others", () => {
  test.each([
    "seed-2023",
    "messy-2023",
    "points-2025",
    "small-2024",
    "2021-hd21",
    "excel-table-2025",
    "large-2025",
  ])(
    "%s",
    async (name) => {
      const { findings } = review(await sampleSnapshot(`${name}.xlsx`), {});
      expect(findings.flatMap(eachCell).sort()).toEqual((await expectedFindings(name)).sort());
    },
    60_000,
  );
});

describe("the founding report's branch", () => {
  const WORDS =
    "100% đảng viên Hoàn thành tốt nhiệm vụ, 02 đảng viên được đề nghị khen thưởng Hoàn thành xuất sắc nhiệm vụ";

  test("in the report's own words contradicts itself, and is offered the reading that does not", async () => {
    const { findings } = review(await seedSaying(WORDS), {});
    expect(findings).toEqual([
      {
        code: "hundred-percent-good-with-outstanding",
        severity: "warning",
        at: [{ sheet: "Tổng hợp đề xuất", row: 28, column: 0 }],
        data: { written: WORDS, outstanding: 2 },
        basis: null,
      },
    ]);
  });

  test("whose level is called a result, not a self-rating, is reminded of who decides", async () => {
    const sentence = "Chi bộ được xếp loại: Hoàn thành xuất sắc nhiệm vụ.";
    const { findings } = review(await seedSaying(sentence), {});
    expect(findings.map(({ code, data }) => ({ code, data }))).toEqual([
      {
        code: "branch-rating-not-proposal",
        data: { written: sentence.slice(0, -1), level: "outstanding" },
      },
    ]);
  });
});

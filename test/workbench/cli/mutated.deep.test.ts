import fc from "fast-check";
import { DEFAULT_OPTIONS, reviewFile, type Reviewed } from "../../../workbench/cli/reviewFile";
import { cases, isDeep } from "../../support/cases";
import {
  generatedWorkbook,
  type GeneratedWorkbook,
} from "../../support/generator/workbook/generatedWorkbook";
import { type Mutation, mutations } from "../../support/hostile/mutations";
import { xlsxFile } from "../../support/xlsxFile";

const NOTHING = { ...DEFAULT_OPTIONS, now: "15/12/2023 14:05" };

/** `npm run deep` takes 2,000 cases, other ones every time. */
const RUNS = isDeep ? { ...cases(100), seed: Date.now() % 2 ** 31 } : cases(5);

/** By mutation, how many files were read and how many refused. */
const counted = new Map<string, { read: number; refused: number }>();

afterAll(() => {
  const lines = Array.from(
    counted,
    ([name, { read, refused }]) => `  ${name}: ${String(read)} read, ${String(refused)} refused\n`,
  );
  process.stdout.write(`Mutated workbooks, seed ${String(RUNS.seed)}:\n${lines.join("")}`);
});

function fileOf({ snapshot }: GeneratedWorkbook): Promise<Uint8Array> {
  return xlsxFile(
    Object.fromEntries(
      snapshot.sheets.map(({ name, grid }) => [name, grid.values.map((row) => [...row])]),
    ),
  );
}

async function faultsAfter(workbook: GeneratedWorkbook, mutation: Mutation): Promise<unknown> {
  const done = await reviewFile(mutation.apply(await fileOf(workbook)), NOTHING);
  const count = counted.get(mutation.name) ?? { read: 0, refused: 0 };
  counted.set(mutation.name, count);
  if ("wrong" in done) {
    count.refused += 1;
    return /^(Không|Sổ) .+\.$/u.test(done.wrong) ? [] : [done.wrong];
  }
  count.read += 1;
  return [...contradictions(done), ...(mutation.keeps ? miscounts(workbook, done) : [])];
}

/** The counts must add up whatever was read, and Excel must compute the same. */
function contradictions({ summary: { review, written } }: Reviewed): readonly string[] {
  const wrong = review.branches.filter(
    ({ tally: { levels, rated, notYetRated, toRate, present } }) => {
      const sum = Object.values(levels).reduce((total, count) => total + count, 0);
      return sum !== rated || rated + notYetRated !== toRate || toRate > present;
    },
  );
  return [
    ...wrong.map(({ table }) => `the counts of ${table.sheet} do not add up`),
    ...written.differences.map(({ sheet }) => `a formula on ${sheet} differs`),
  ];
}

/** What the generator knows of its members, which it counted without reading any sheet. */
function miscounts({ truth }: GeneratedWorkbook, { summary }: Reviewed): readonly string[] {
  const found = summary.review.bodies.map(({ name, tally: { present, rated, levels } }) =>
    [name, present, rated, Object.values(levels).join("-")].map(String).join(" "),
  );
  const missing = truth.bodies.filter((body) => !found.includes(body));
  return missing.map((body) => `${body} became ${found.join(", ")}`);
}

test("a mutated workbook is read rightly or refused in a sentence", async () => {
  const property = fc.asyncProperty(generatedWorkbook, mutations, async (workbook, mutation) => {
    expect(await faultsAfter(workbook, mutation)).toEqual([]);
  });
  await fc.assert(property, RUNS);
});

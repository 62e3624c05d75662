import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { handInFrom } from "../../../src/app/gather/handInFrom";
import { gather } from "../../../src/core/committee/gather";
import type { Gathering } from "../../../src/core/model/committee";
import { DATA } from "../../../src/core/report/committee/data";
import { HANDED_IN } from "../../../src/core/report/committee/handedIn";
import { recordedBranches } from "../../../src/core/report/committee/recorded";
import { review } from "../../../src/core/review";
import { readSnapshot } from "../../../src/files/readSnapshot";
import { committeeSheets, valuesOn } from "../../support/committee/sheets";

/** Twenty thousand members, whose rows are like those of the smaller samples. */
const LARGE = "large-2025.xlsx";

const FILES = readdirSync("samples").filter((name) => name.endsWith(".xlsx") && name !== LARGE);

function gatheredFrom(file: string): Gathering {
  const opened = readSnapshot(readFileSync(join("samples", file)));
  if (opened.kind === "failed") throw new Error(JSON.stringify(opened.failure));
  return gather([handInFrom({ file, digest: file, modified: 0 }, opened, review)], {
    expected: null,
  });
}

test.each(FILES)("what the sheets record of %s is read again as it was", (file) => {
  const gathering = gatheredFrom(file);
  const sheets = committeeSheets(gathering);
  const [data, list] = [DATA, HANDED_IN].map(({ key }) => valuesOn(sheets.get(key)));
  expect(recordedBranches({ data: data!, list: list! })).toEqual(
    gathering.branches
      .filter(({ members }) => members.length > 0)
      .map((branch) => ({ ...branch, name: branch.title, isKept: true })),
  );
});

import { readdirSync } from "node:fs";
import { NOTHING_RECORDED } from "../../support/nothingRecorded";
import { review } from "../../../src/core/review";
import { fixtureSnapshot } from "../../support/sampleSnapshot";

/** Other tests spend enough time on them: a list of 20,000 members, and a mark in the last row of all. */
const LARGE = ["large-2025.xlsx", "stray-mark-in-last-row.xlsx"];

const WORKBOOKS = ["samples", "cases", "workbooks", "earlier"].flatMap((folder) =>
  readdirSync(`test/fixtures/${folder}`)
    .filter((file) => file.endsWith(".xlsx") && !LARGE.includes(file))
    .map((file) => `${folder}/${file}`),
);

test.each(WORKBOOKS)("%s says nothing of a meeting", async (file) => {
  expect(review(await fixtureSnapshot(file), {}).meeting).toEqual(NOTHING_RECORDED);
});

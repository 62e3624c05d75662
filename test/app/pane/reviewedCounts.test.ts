import { reviewedCounts } from "../../../src/app/pane/reviewedCounts";
import { review } from "../../../src/core/review";
import { sampleSnapshot } from "../../support/sampleSnapshot";

test("the head counts the members of the year", async () => {
  const counts = reviewedCounts(review(await sampleSnapshot("messy-2023.xlsx"), {}));
  expect(counts).toEqual({ year: 2023, branches: 1, members: 21, organisations: 0 });
});

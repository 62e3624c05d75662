import { namesIn } from "../../src/core/namesIn";
import { review } from "../../src/core/review";
import { sampleSnapshot } from "../support/sampleSnapshot";

test("a cell of a member's row has the member's name; one above the table has none", async () => {
  const nameAt = namesIn(review(await sampleSnapshot("messy-2023.xlsx"), {}));
  const sheet = "TH xếp loại";
  expect(nameAt({ sheet, row: 26, column: 11 })).toEqual({
    name: "Đinh Quốc Thủy",
    subject: "members",
  });
  expect(nameAt({ sheet, row: 0, column: 0 })).toBeNull();
});

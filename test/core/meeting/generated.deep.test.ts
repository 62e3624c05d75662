import fc from "fast-check";
import type { Recorded } from "../../../src/core/model/meeting";
import { review } from "../../../src/core/review";
import { cases } from "../../support/cases";
import { generatedMeeting } from "../../support/generator/meeting/generatedMeeting";

const values = <T>(records: readonly Recorded<T>[]) => records.map(({ value }) => value);

describe("the meeting's tables in any layout, and on the kit", () => {
  it("are read as they are kept, and no other list is taken for one", () => {
    fc.assert(
      fc.property(generatedMeeting, ({ snapshot, truth }) => {
        const { targets, admissions, opinions, votes } = review(snapshot, {}).meeting;
        expect({
          targets: values(targets),
          admissions: values(admissions),
          opinions: values(opinions),
          votes: values(votes),
        }).toEqual(truth);
      }),
      cases(60),
    );
  });

  it("leave the count of the ratings as it is", () => {
    fc.assert(
      fc.property(generatedMeeting, ({ snapshot }) => {
        expect(review(snapshot, {}).bodies.map(({ tally }) => tally.present)).toEqual([4]);
      }),
      cases(20),
    );
  });
});

import type { Sample } from "../model/report";
import type { KitBasis } from "./basis";
import { admissionsForm } from "./forms/admissions";
import { ballotCountForm } from "./forms/ballotCount";
import { ballotPapersForm } from "./forms/ballotPapers";
import { meetingFactsForm } from "./forms/meetingFacts";
import { opinionsForm } from "./forms/opinions";
import { targetsForm } from "./forms/targets";
import { votesForm } from "./forms/votes";
import type { KitPart } from "../model/kitPart";
import { namedByYear } from "./namedByYear";

const FORMS: Readonly<Record<KitPart, (basis: KitBasis) => Sample>> = {
  meetingFacts: meetingFactsForm,
  ballotPapers: ballotPapersForm,
  ballotCount: ballotCountForm,
  targets: targetsForm,
  admissions: admissionsForm,
  opinions: opinionsForm,
  votes: votesForm,
};

/** The sheets of the year's meeting to fill in; whatever is typed on them is read again. */
export function kitSheets(parts: readonly KitPart[], basis: KitBasis): readonly Sample[] {
  return parts.map((part) => namedByYear(FORMS[part](basis), basis.year));
}

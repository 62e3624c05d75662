import { isNoTable } from "../app/pane/findingGroups";
import type { Review } from "../core/model/review";
import { CheckSection } from "./CheckSection";
import { FoundSection } from "./FoundSection";
import { NoTable } from "./NoTable";
import { ResultSection } from "./ResultSection";
import { WriteSection } from "./WriteSection";

/** Everything that the pane shows after a check. */
export function Reviewed({ review }: { readonly review: Review }) {
  if (review.findings.some(isNoTable)) return <NoTable review={review} />;
  return (
    <>
      <FoundSection review={review} />
      <CheckSection review={review} />
      <ResultSection review={review} />
      <WriteSection review={review} />
    </>
  );
}

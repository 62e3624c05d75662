import { lazy, Suspense } from "react";
import type { Review } from "../../core/model/review";

const SendingSection = lazy(async () => {
  const { SendingSection: section } = await import(
    /* webpackChunkName: "sending" */ "./SendingSection"
  );
  return { default: section };
});

/** The section of the copy for the committee above, loaded once the result is shown. */
export function LazySending({ review }: { readonly review: Review }) {
  return (
    <Suspense>
      <SendingSection review={review} />
    </Suspense>
  );
}

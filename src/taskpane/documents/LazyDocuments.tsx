import { lazy, Suspense } from "react";
import type { Review } from "../../core/model/review";

const DocumentsSection = lazy(async () => {
  const { DocumentsSection: section } = await import(
    /* webpackChunkName: "documents" */ "./DocumentsSection"
  );
  return { default: section };
});

/** The section of the documents, loaded once the result is shown. */
export function LazyDocuments({ review }: { readonly review: Review }) {
  return (
    <Suspense>
      <DocumentsSection review={review} />
    </Suspense>
  );
}

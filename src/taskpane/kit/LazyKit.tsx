import { lazy, Suspense } from "react";

const KitSection = lazy(async () => {
  const { KitSection: section } = await import(/* webpackChunkName: "kit" */ "./KitSection");
  return { default: section };
});

/** The section of the kit, loaded once the rest of the pane is there. */
export function LazyKit() {
  return (
    <Suspense>
      <KitSection />
    </Suspense>
  );
}

/** The judgement itself, which the first screen does without: it comes by itself, while Excel is still answering. */
export async function loadReview() {
  const { review } = await import("../core/review");
  return { review };
}

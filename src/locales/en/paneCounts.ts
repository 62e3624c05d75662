import type { Counts } from "../pane";

export const number = (value: number) => new Intl.NumberFormat("en-GB").format(value);
export const some = (count: number, one: string, many = `${one}s`) =>
  `${number(count)} ${count === 1 ? one : many}`;

/** How many findings there are of each severity, in words. */
export function counted(counts: Counts): string {
  const parts = [
    counts.error > 0 ? some(counts.error, "error") : "",
    counts.warning > 0 ? some(counts.warning, "warning") : "",
    counts.info > 0 ? some(counts.info, "note") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "no errors" : parts.join(", ");
}

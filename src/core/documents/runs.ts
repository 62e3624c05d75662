import type { Count, Figure, FigureName, Run } from "../model/document";

type Part = Run | readonly Run[];

/** Makes the runs of a sentence: `` say`Có mặt ${present} đồng chí` ``. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): readonly Run[] {
  const runs = words.flatMap((text, i): readonly Run[] => {
    const part = parts[i] ?? "";
    return [text, ...(isRuns(part) ? part : [part])];
  });
  return joined(runs);
}

function isRuns(part: Part): part is readonly Run[] {
  return Array.isArray(part);
}

/** Neighbouring words as one run, without empty ones. */
function joined(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<readonly Run[]>((before, run) => {
    const last = before.at(-1);
    if (run === "") return before;
    return typeof run === "string" && typeof last === "string"
      ? [...before.slice(0, -1), last + run]
      : [...before, run];
  }, []);
}

/** Joins sentences or their parts by what is between them. */
export function join(parts: readonly (readonly Run[])[], between: string): readonly Run[] {
  return joined(parts.flatMap((part, i) => (i === 0 ? part : [between, ...part])));
}

export function count(name: FigureName, value: number): Count {
  return { kind: "count", name, value };
}

/** A quantity in its own unit, such as what was planned. */
export function amount(name: FigureName, value: number): Count {
  return { kind: "amount", name, value };
}

export function share(part: Count, whole: Count): Figure {
  return { kind: "share", part, whole };
}

/** What is said as long as the counts agree, as words that follow them. */
export function shared(
  groups: readonly (readonly Count[])[],
  words: { readonly same: readonly Run[]; readonly otherwise: readonly Run[] },
): Figure {
  return { kind: "shared", groups, ...words };
}

/** The figure as it is printed: `02`, `1.250,5`, `87,5%`, or words. */
export function figureText(figure: Figure): string {
  switch (figure.kind) {
    case "count":
      return String(figure.value).padStart(2, "0");
    case "amount":
      return grouped(figure.value, 2);
    case "share": {
      const { part, whole } = figure;
      const percent = whole.value === 0 ? 0 : (part.value / whole.value) * 100;
      return `${grouped(percent, 1)}%`;
    }
    case "shared":
      return runsText(figure.groups.every(areEqual) ? figure.same : figure.otherwise);
  }
}

function areEqual(counts: readonly Count[]): boolean {
  return counts.every(({ value }) => value === counts[0]?.value);
}

/** Dots between thousands and a comma before decimals, in whatever language the machine is. */
function grouped(value: number, decimals: number): string {
  const [whole = "", rest = ""] = String(Number(value.toFixed(decimals))).split(".");
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");
  return rest === "" ? digits : `${digits},${rest}`;
}

export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === "string" ? run : figureText(run))).join("");
}

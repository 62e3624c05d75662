/** A share that a level requires, and the member's own; per cent. */
export interface UnmetCondition {
  readonly share: "done" | "exceeded" | "late" | "unitsFailed" | "lowConfidence";
  readonly value: number;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** Returns where each piece starts if they are put end to end. */
export function startsOf(lengths: readonly number[]): readonly number[] {
  return lengths.map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length, 0));
}

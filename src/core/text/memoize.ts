/** Memoizes a function of one argument. */
export function memoize<K, T>(compute: (input: K) => T): (input: K) => T {
  const known = new Map<K, T>();
  return (input) => {
    const found = known.get(input);
    if (found !== undefined) return found;
    const result = compute(input);
    known.set(input, result);
    return result;
  };
}

/** Returns equal text for equal values, whatever the order in which keys were set. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => ordered(part));
}

function ordered(part: unknown): unknown {
  if (part instanceof Map) return { map: [...part].sort(byKey) };
  if (part instanceof Set) return { set: [...part].sort() };
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([, value]) => value !== undefined)
      .sort(byKey),
  );
}

function byKey([a]: readonly [unknown, unknown], [b]: readonly [unknown, unknown]): number {
  return String(a) < String(b) ? -1 : 1;
}

import { HostError } from "./hostError";

/** Like all functions here, returns an argument that has the right type and throws `InvalidArgument` for any other. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function wholeArgument(value: unknown, lowest = Number.MIN_SAFE_INTEGER): number {
  const number = numberArgument(value);
  if (!Number.isInteger(number) || number < lowest) throw new HostError("InvalidArgument");
  return number;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function choiceArgument<T extends string>(value: unknown, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw new HostError("InvalidArgument", `Not ${String(value)}.`);
  return choice;
}

export function recordArgument(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new HostError("InvalidArgument");
  return { ...value };
}

/** A list with exactly `length` entries. */
export function listArgument(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new HostError("InvalidArgument");
  return value;
}

const NAMED: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
};

/** Returns `#RRGGBB` for a colour given as `#RRGGBB`, `RRGGBB` or by its HTML name. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) throw new HostError("InvalidArgument", `No colour: ${text}.`);
  return `#${digits.toUpperCase()}`;
}

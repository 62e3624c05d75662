import type { CellRef } from "../../model/address";
import { NO_FACTS, type Letter, type MeetingFacts } from "../../model/meeting";
import { placeOf } from "../entryValues";

type Facts = { -readonly [K in keyof MeetingFacts]: MeetingFacts[K] };

/** A form that nobody filled in has dots or lines where the words go. */
function isBlank(value: unknown): boolean {
  return typeof value === "string" && !/[\p{L}\p{N}]/u.test(value);
}

/** Facts while a page is being read: what is said first stays. */
export class FactDraft {
  readonly value: Facts = { ...NO_FACTS };
  readonly cells: Partial<Record<keyof MeetingFacts, CellRef>> = {};

  put<K extends keyof Facts>(name: K, value: Facts[K] | null | undefined, at: CellRef): void {
    if (value === null || value === undefined || isBlank(value) || this.has(name)) return;
    this.value[name] = value;
    this.cells[name] = placeOf(at);
  }

  /** The parts of a letter may be in cells of their own. */
  putLetter(part: Partial<Letter>, at: CellRef): void {
    const known = this.value.letter ?? { number: null, date: null, from: null };
    this.value.letter = {
      number: known.number ?? part.number ?? null,
      date: known.date ?? part.date ?? null,
      from: known.from ?? part.from ?? null,
    };
    this.cells.letter ??= placeOf(at);
  }

  has(name: keyof Facts): boolean {
    return this.cells[name] !== undefined;
  }

  /** Takes over whatever this draft does not have. */
  fillFrom(other: FactDraft, names = Object.keys(other.cells) as (keyof Facts)[]): void {
    for (const name of names) {
      const at = other.cells[name];
      if (at) this.put(name, other.value[name], at);
    }
  }
}

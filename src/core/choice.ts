import * as v from "valibot";
import type { IsoDate } from "./model/calendar";
import type { Mapping } from "./model/mapping";
import type { Choice, LevelWords } from "./model/choice";
import { LEVELS } from "./model/level";
import { ROLES } from "./model/role";

/** The setting of the workbook that keeps what was chosen. */
export const CHOICE_KEY = "xepLoaiChiBo.choice";

/** The final rating's name in mappings written before 29 November 2026; they stay readable. */
const OLD_FINAL = "branch";

const role = v.pipe(
  v.picklist([...ROLES, OLD_FINAL]),
  v.transform((name) => (name === OLD_FINAL ? "final" : name)),
);

const sheetMapping = v.strictObject({
  sheet: v.string(),
  isRatingTable: v.boolean(),
  headerRow: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  columns: v.array(v.strictObject({ header: v.string(), role: v.nullable(role) })),
});

const mapping = v.array(sheetMapping);

const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.transform((date) => date as IsoDate),
);

const levels = v.record(v.pipe(v.string(), v.nonEmpty()), v.picklist(LEVELS));

const choice = v.object({
  scheme: v.exactOptional(v.string()),
  branches: v.exactOptional(v.array(v.strictObject({ sheet: v.string(), name: v.string() }))),
  committee: v.exactOptional(v.string()),
  year: v.exactOptional(v.number()),
  meetingDate: v.exactOptional(day),
  mapping: v.exactOptional(mapping),
  versions: v.exactOptional(v.array(v.strictObject({ sheet: v.string(), table: v.number() }))),
  levels: v.exactOptional(levels),
});

/**
 * Returns the mapping in data from outside, or the path of what is wrong in it; `""` is the whole.
 *
 * @internal For the command line, which is no part of the add-in.
 */
export function parseMapping(
  data: unknown,
): { readonly mapping: Mapping } | { readonly at: string } {
  const result = v.safeParse(mapping, data);
  if (result.success) return { mapping: result.output };
  return { at: v.getDotPath(result.issues[0]) ?? "" };
}

/**
 * Returns the levels of words in data from outside, or the word whose level is none; `""` is the whole.
 *
 * @internal For the command line, which is no part of the add-in.
 */
export function parseLevels(
  data: unknown,
): { readonly levels: LevelWords } | { readonly at: string } {
  const result = v.safeParse(levels, data);
  if (result.success) return { levels: result.output };
  return { at: v.getDotPath(result.issues[0]) ?? "" };
}

/** What was chosen and kept; nothing where it cannot be read, so that a damaged setting never stops a review. */
export function parseChoice(data: unknown): Choice {
  const result = v.safeParse(choice, data);
  return result.success ? result.output : {};
}

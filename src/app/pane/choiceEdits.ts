import type { Version, VersionKey } from "../../core/model/body";
import type { Mapping, SheetMapping } from "../../core/model/mapping";
import type { Choice } from "../../core/model/choice";
import type { Level } from "../../core/model/level";
import type { Role } from "../../core/model/role";
import { levelWordKey } from "../../core/text/levelWord";

/** Returns the choice with a new value for `key`, or without the key where `value` is undefined. */
export function chosen<K extends keyof Choice>(
  choice: Choice,
  key: K,
  value: Choice[K] | undefined,
): Choice {
  const rest = Object.fromEntries(Object.entries(choice).filter(([name]) => name !== key));
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** Names the branch of this sheet's table; without a name, the sheet decides again. */
export function withBranch(choice: Choice, sheet: string, name: string | undefined): Choice {
  const others = (choice.branches ?? []).filter((branch) => branch.sheet !== sheet);
  const given = name === undefined ? others : [...others, { sheet, name }];
  return chosen(choice, "branches", given.length === 0 ? undefined : given);
}

/** Counts this version of a list, in place of whichever one was chosen before. */
export function withVersion(
  choice: Choice,
  { all }: Version,
  { sheet, table }: VersionKey,
): Choice {
  const isOne = (key: VersionKey) =>
    all.some((each) => each.sheet === key.sheet && each.table === key.table);
  const others = (choice.versions ?? []).filter((key) => !isOne(key));
  return chosen(choice, "versions", [...others, { sheet, table }]);
}

/** Sets the level that a word means, however it is spaced or capitalised; null asks again. */
export function withLevel(choice: Choice, word: string, level: Level | null): Choice {
  const key = levelWordKey(word);
  const others = explainedWords(choice).filter(([other]) => levelWordKey(other) !== key);
  const words = level === null ? others : [...others, [word, level] as const];
  return chosen(choice, "levels", words.length === 0 ? undefined : Object.fromEntries(words));
}

/** Returns the words whose levels were explained, in the order of the alphabet. */
export function explainedWords({ levels = {} }: Choice): readonly (readonly [string, Level])[] {
  return Object.entries(levels).sort(([a], [b]) => a.localeCompare(b, "vi"));
}

/** Assigns `role` to the column with this header; a column that had the role loses it. */
export function withRole(choice: Choice, sheet: string, header: string, role: Role | null): Choice {
  return withSheet(choice, sheet, (mapping) => ({
    ...mapping,
    columns: [
      ...mapping.columns.filter(
        (column) => column.header !== header && (role === null || column.role !== role),
      ),
      { header, role },
    ],
  }));
}

/** Sets the header row, counted from 1, and with it that the sheet is a rating table, whatever it looks like. */
export function withHeaderRow(choice: Choice, sheet: string, headerRow: number): Choice {
  return withSheet(choice, sheet, (mapping) => ({ ...mapping, isRatingTable: true, headerRow }));
}

/** Sets whether this sheet is read at all. */
export function withSheetRead(choice: Choice, sheet: string, isRatingTable: boolean): Choice {
  return withSheet(choice, sheet, (mapping) => ({ ...mapping, isRatingTable }));
}

/** Drops every decision about the sheet, so that it is read automatically again. */
export function withoutSheet(choice: Choice, sheet: string): Choice {
  return chosen(
    choice,
    "mapping",
    mappingOf(choice).filter((mapping) => mapping.sheet !== sheet),
  );
}

/** Returns what was decided about a sheet; null where nothing was. */
export function sheetMapping(choice: Choice, sheet: string): SheetMapping | null {
  return mappingOf(choice).find((mapping) => mapping.sheet === sheet) ?? null;
}

function withSheet(
  choice: Choice,
  sheet: string,
  change: (mapping: SheetMapping) => SheetMapping,
): Choice {
  const before = sheetMapping(choice, sheet) ?? { sheet, isRatingTable: true, columns: [] };
  const others = mappingOf(choice).filter((mapping) => mapping.sheet !== sheet);
  return chosen(choice, "mapping", [...others, change(before)]);
}

function mappingOf(choice: Choice): Mapping {
  return choice.mapping ?? [];
}

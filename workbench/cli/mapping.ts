import * as v from "valibot";
import { ROLES } from "../../src/core/model/role";
import type { Mapping } from "../../src/core/model/mapping";

const sheetMapping = v.strictObject({
  sheet: v.string(),
  isRatingTable: v.boolean(),
  headerRow: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  columns: v.array(v.strictObject({ header: v.string(), role: v.nullable(v.picklist(ROLES)) })),
});

/** The mapping that a file holds, or a sentence that says what is wrong with it. */
export function parseMapping(text: string): Mapping | { readonly wrong: string } {
  const result = v.safeParse(v.array(sheetMapping), json(text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  return { wrong: `Tệp ánh xạ cột không đúng: ${v.getDotPath(issue) ?? "nội dung"}.` };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

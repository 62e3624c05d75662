import { parseMapping } from "../../src/core/choice";
import type { Mapping } from "../../src/core/model/mapping";
import { json } from "./json";

/** Returns the mapping in a file, or a sentence that says what is wrong with it. */
export function readMapping(text: string): Mapping | { readonly wrong: string } {
  const parsed = parseMapping(json(text));
  if ("mapping" in parsed) return parsed.mapping;
  return { wrong: `Tệp ánh xạ cột không đúng: ${parsed.at === "" ? "nội dung" : parsed.at}.` };
}

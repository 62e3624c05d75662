import { CHOICE_KEY, parseChoice } from "../core/choice";
import type { Choice } from "../core/model/choice";
import { type Package, textOf } from "./package/package";
import { attributesOf, elementsOf } from "./package/xml";

/** Where Excel keeps the settings of add-ins, each as JSON: https://learn.microsoft.com/openspecs/office_standards/ms-owexml */
const EXTENSION = /^xl\/webextensions\/webextension\d*\.xml$/iu;

/** Returns what a secretary chose in the add-in and Excel keeps in the file; nothing where there is none. */
export function keptChoice(parts: Package): Choice {
  for (const path of parts.keys())
    if (EXTENSION.test(path))
      for (const property of elementsOf(textOf(parts, path) ?? "", "we:property")) {
        const attributes = attributesOf(property);
        if (attributes.get("name") === CHOICE_KEY)
          return parseChoice(parsed(parsed(attributes.get("value"))));
      }
  return {};
}

/** A setting is a text, which Excel writes as JSON once more. */
function parsed(json: unknown): unknown {
  if (typeof json !== "string") return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

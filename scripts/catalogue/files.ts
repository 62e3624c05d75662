import { cataloguePage } from "./page";
import { sourcesPage } from "./sources";

/** The generated files, by their names in `docs`. */
export function catalogueFiles(): Readonly<Record<string, string>> {
  return {
    "rules.vi.html": cataloguePage("vi"),
    "rules.en.html": cataloguePage("en"),
    "sources.md": sourcesPage(),
  };
}

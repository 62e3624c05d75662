import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueFiles } from "./catalogue/files";

/** `npm run catalogue`: writes the catalogue of rules and the table of sources from the schemes. */
for (const [name, text] of Object.entries(catalogueFiles()))
  writeFileSync(join(__dirname, "..", "docs", name), text);

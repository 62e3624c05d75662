import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const MAIN = "officeApp.xsd";
const IMPORTED = ["versionOverrides.xsd", "basicTypes.xsd"];

const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(__dirname, fileName), "utf8"),
});

/** Returns what breaks the schema of manifests, a line each: unknown or misplaced elements, types, lengths of texts. */
export async function schemaProblems(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: schemaFile(MAIN),
    preload: IMPORTED.map(schemaFile),
  });
  return errors.map(({ message, loc }) =>
    loc ? `line ${String(loc.lineNumber)}: ${message}` : message,
  );
}

import { contentProblems } from "./contentProblems";
import { schemaProblems } from "./schemaProblems";

/** Returns what is wrong in a manifest, a line each. `folder` contains its pictures. */
export async function manifestProblems(xml: string, folder: string): Promise<readonly string[]> {
  const ofSchema = await schemaProblems(xml);
  return ofSchema.length > 0 ? ofSchema : contentProblems(xml, folder);
}

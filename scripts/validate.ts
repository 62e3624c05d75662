import { readFileSync } from "node:fs";
import { manifestProblems } from "./manifest/manifestProblems";
import { pictureFolder } from "./manifest/pictureFolder";

/** `npm run validate -- [MANIFEST]`: checks a manifest and its pictures, without a network. */
async function main(path: string): Promise<void> {
  const problems = await manifestProblems(readFileSync(path, "utf8"), pictureFolder(path));
  for (const problem of problems) console.error(`${path}: ${problem}`);
  if (problems.length === 0) console.log(`${path} is a valid manifest.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

void main(process.argv[2] ?? "manifest.xml");

import manifest from "../../package.json";

const REASONS = Object.entries(manifest["we-have-these-dependencies-because"]);

/** All packages that a reason is about. */
export const JUSTIFIED = REASONS.flatMap(([names]) => names.split(", "));

/** The packages that package.json names, those that the add-in is made of first. */
export const ASKED_FOR = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

/** Returns why we have a package; a reason may be that of several. */
export function reasonFor(name: string): string | undefined {
  return REASONS.find(([names]) => names.split(", ").includes(name))?.[1];
}

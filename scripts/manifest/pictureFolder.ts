import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Returns the folder with the pictures of a manifest: its own, or `dist` beside it, as in an unpacked release. */
export function pictureFolder(manifest: string): string {
  const own = dirname(manifest);
  return existsSync(join(own, "assets")) ? own : join(own, "dist");
}

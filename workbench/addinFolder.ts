import { resolve } from "node:path";

/** The folder of the built add-in: `ADDIN_DIST`, such as that of an unpacked release, or else what `npm run build` makes. */
export const ADDIN_FOLDER = resolve(process.env["ADDIN_DIST"] ?? "dist");

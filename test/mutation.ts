import { readdirSync } from "node:fs";
import { join } from "node:path";

const ROOMS = ["rules", "tally", "schemes", "local"];

/** They run every rule over whole workbooks; a change that only they notice is a case that a table lacks. */
const BROAD = ["properties.deep.test.ts", "samples.test.ts"];

// Stryker loads every suite again for each change, so they are one suite here.
for (const room of ROOMS) {
  const folder = join(__dirname, "core", room);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((path) => path.endsWith(".test.ts") && !BROAD.includes(path))) {
    describe(`${room}/${file}`, () => {
      jest.requireActual(join(folder, file));
    });
  }
}

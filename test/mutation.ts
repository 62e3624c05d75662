import { readdirSync } from "node:fs";
import { join } from "node:path";

const ROOMS = ["rules", "tally", "schemes", "local"];

/** They run every rule over whole workbooks; a change that only they notice is a case that a table lacks. */
const BROAD = ["properties.deep.test.ts", "samples.test.ts"];

// Stryker loads every suite again for each change, so they are one suite here.
for (const room of ROOMS) {
  const folder = join(__dirname, "core", room);
  for (const file of readdirSync(folder).filter((name) => !BROAD.includes(name))) {
    describe(`${room}/${file}`, () => {
      jest.requireActual(join(folder, file));
    });
  }
}

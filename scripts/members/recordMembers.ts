import { appendFileSync } from "node:fs";
import { watchMembers } from "./watchMembers";

/** In every file of tests: adds the members of the stand-in that its tests reach to the file `MEMBERS_LOG`. */
const reached = new Set<string>();
watchMembers((name) => reached.add(name));

afterAll(() => {
  appendFileSync(process.env["MEMBERS_LOG"] ?? "members.txt", [...reached, ""].join("\n"));
});

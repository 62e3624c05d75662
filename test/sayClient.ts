import { OFFICE_FOLDER, officeVersion } from "../workbench/officeFolder";

/** Before all tests that use Office.js. */
export default function sayClient(): void {
  process.stderr.write(`Office.js ${officeVersion()} from ${OFFICE_FOLDER}\n`);
}

import { browserPath } from "../../scripts/browser";
import sayClient from "../sayClient";

/** Before all files, which run side by side: only one may install a missing browser. */
export default function setUp(): void {
  process.env["CHROME_PATH"] = browserPath();
  sayClient();
}

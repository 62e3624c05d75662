import { parentPort } from "node:worker_threads";
import type { Received } from "../../../src/core/model/committee";
import type { FoundFile } from "./folder";
import { readBranch } from "./readBranch";

/** Reads one file for each message. */
parentPort?.on("message", (found: FoundFile) => {
  void readBranch(found)
    .catch((error: unknown) => ownBug(found, error))
    .then((received) => parentPort?.postMessage(received));
});

/** One file that our own code fails on must not cost the committee all others. */
function ownBug({ file }: FoundFile, error: unknown): Received {
  const what = error instanceof Error ? error.message : String(error);
  return { kind: "unread", file, why: `Không đọc được do lỗi của chương trình (${what}).` };
}

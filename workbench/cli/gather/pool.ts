import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Received } from "../../../src/core/model/committee";
import type { FoundFile } from "./folder";

const MOST_WORKERS = 4;
/** Enough for a list of 20,000 members; a file that needs more fails alone. */
const MEGABYTES = 384;
/** Node cannot start a worker from TypeScript; tsx first has to be loaded in it. */
const STARTED_BY_TSX = `require("tsx/cjs"); require(require("node:worker_threads").workerData)`;
const TOO_MUCH = "Không đọc được: tệp cần nhiều bộ nhớ hơn mức cho phép.";

/** Reads files on worker threads, each with a bounded memory, and passes on what each file became as soon as it is read. */
export async function readAll(
  files: readonly FoundFile[],
  take: (file: FoundFile, received: Received) => void,
): Promise<void> {
  const waiting = [...files];
  const count = Math.min(MOST_WORKERS, availableParallelism(), files.length);
  await Promise.all(Array.from({ length: count }, () => work(waiting, take)));
}

async function work(
  waiting: FoundFile[],
  take: (file: FoundFile, received: Received) => void,
): Promise<void> {
  let worker = startWorker();
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    const received = await answerOf(worker, file);
    take(file, received ?? { kind: "unread", file: file.file, why: TOO_MUCH });
    if (!received) worker = startWorker();
  }
  await worker.terminate();
}

function startWorker(): Worker {
  return new Worker(STARTED_BY_TSX, {
    eval: true,
    workerData: join(__dirname, "worker.ts"),
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
}

/** Null where the worker ran out of memory over the file; anything else that ends it is a bug of ours. */
function answerOf(worker: Worker, file: FoundFile): Promise<Received | null> {
  return new Promise((resolve, reject) => {
    const answered = (received: Received) => {
      worker.off("error", ended);
      resolve(received);
    };
    const ended = (error: NodeJS.ErrnoException) => {
      worker.off("message", answered);
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(null);
      else reject(error);
    };
    worker.once("message", answered);
    worker.once("error", ended);
    worker.postMessage(file);
  });
}

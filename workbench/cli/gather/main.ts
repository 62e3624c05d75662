import { runGather } from "./run";

/** Somebody who reads only the start of the output, such as `head`, closes it early. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void runGather(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});

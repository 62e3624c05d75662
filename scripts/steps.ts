import { spawn } from "node:child_process";

const AT_ONCE = 2;

/**
 * `tsx scripts/steps.ts a b c`: runs these npm scripts, two at a time in this order, prints the output of each as a whole
 * and the seconds it took, and fails where one of them does.
 */
async function main(names: readonly string[]): Promise<void> {
  const waiting = [...names];
  const inTurn = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, inTurn));
}

async function run(name: string): Promise<void> {
  const start = performance.now();
  const { status, output } = await npmRun(name);
  const seconds = Math.round((performance.now() - start) / 1000);
  const outcome = status === 0 ? "passed" : "FAILED";
  process.stdout.write(`${output}==> ${name} ${outcome} in ${String(seconds)} s\n`);
  if (status !== 0) process.exitCode = 1;
}

function npmRun(
  name: string,
): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = spawn("npm", ["run", "-s", name], {
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, output: Buffer.concat(chunks).toString() });
    });
  });
}

void main(process.argv.slice(2));

import { execFileSync } from "node:child_process";
import { serve } from "./serve";

const PORT = Number(process.env["PORT"] ?? 3001);

/** `npm start`: builds what changed, serves the workbench and prints its address. */
async function start(): Promise<void> {
  for (const script of ["build", "build:workbench"])
    execFileSync("npm", ["run", "-s", script], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
  const { address } = await serve(PORT);
  process.stdout.write(`\nBàn thử đang chạy / the workbench is running: ${address}\n`);
}

void start();

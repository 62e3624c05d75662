import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { builtPages, noteBuilt } from "./built";
import { serve } from "./serve";

const ROOT = join(__dirname, "..", "..");
const PORT = Number(process.env["PORT"] ?? 3001);

/** `npm start`: builds what is missing or old, serves the workbench and prints its address as the last line. */
async function start(): Promise<void> {
  const built = builtPages(ROOT);
  if (built !== "current") {
    process.stdout.write(BUILDING[built]);
    for (const script of ["build", "build:workbench"]) build(script);
    noteBuilt(ROOT);
  }
  const { address } = await serve(PORT);
  process.stdout.write(`Bản dùng thử đang chạy / the workbench is running: ${address}\n`);
}

const BUILDING = {
  none: "Đang dựng lần đầu, chờ khoảng một phút… / building for the first time, about a minute…\n",
  old: "Đang dựng lại phần đã thay đổi… / building again what changed…\n",
} as const;

/** The bundler reports what went wrong, and nothing otherwise. */
function build(script: string): void {
  execFileSync("npm", ["run", "-s", script, "--", "--stats=errors-only"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

void start();

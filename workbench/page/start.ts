import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { serve } from "./serve";

const ROOT = join(__dirname, "..", "..");
const PORT = Number(process.env["PORT"] ?? 3001);

/** `npm start`: builds what changed, serves the workbench and prints its address as the last line. */
async function start(): Promise<void> {
  if (!existsSync(join(ROOT, "out", "workbench", "index.html")))
    process.stdout.write(
      "Đang dựng lần đầu, chờ khoảng một phút… / building for the first time, about a minute…\n",
    );
  for (const script of ["build", "build:workbench"]) build(script);
  const { address } = await serve(PORT);
  process.stdout.write(`Bản dùng thử đang chạy / the workbench is running: ${address}\n`);
}

/** The bundler reports what went wrong, and nothing otherwise. */
function build(script: string): void {
  execFileSync("npm", ["run", "-s", script, "--", "--stats=errors-only"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

void start();

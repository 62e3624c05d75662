import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";
import { ADDIN_FOLDER } from "../addinFolder";
import { OFFICE_FOLDER } from "../officeFolder";

const ROOT = join(__dirname, "..", "..");

/** The loader of Office.js in the pages of an add-in; the genuine client and its connection to the stand-in replace it. */
const LOADER = /<script src="?[^ >]*\/office\.js"?><\/script>/;
const CLIENT =
  '<script src="../office-js/excel-web-16.00.js"></script><script src="../officeClient.js"></script>';

/** Folders by the first part of an address; every other address is a file of the workbench. */
const FOLDERS: Readonly<Record<string, string>> = {
  addin: ADDIN_FOLDER,
  conformance: "out/conformance",
  "office-js": OFFICE_FOLDER,
  samples: "samples",
};

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".xml": "text/xml; charset=utf-8",
};

export interface Server {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the built workbench and the built add-in, on this machine only. */
export function serve(port: number, samples = "samples"): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, samples).catch(() => {
      response.writeHead(404).end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        address: `http://localhost:${String(taken)}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function answer(
  { url = "/" }: IncomingMessage,
  response: ServerResponse,
  samples: string,
): Promise<void> {
  const { pathname } = new URL(url, "http://localhost");
  const path = decodeURIComponent(pathname);
  const type = TYPES[extname(path)] ?? (path === "/" ? TYPES[".html"] : "application/octet-stream");
  const body = path === "/samples.json" ? await listOf(samples) : await bodyOf(path, samples);
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(body);
}

/** Lists the seed sample first, because the page opens the first one. */
async function listOf(samples: string): Promise<string> {
  const files = await readdir(join(ROOT, samples));
  return JSON.stringify(files.filter((name) => name.endsWith(".xlsx")).sort(seedFirst));
}

function seedFirst(a: string, b: string): number {
  return Number(b.startsWith("seed")) - Number(a.startsWith("seed")) || a.localeCompare(b);
}

async function bodyOf(path: string, samples: string): Promise<Buffer | string> {
  const [, first = "", ...rest] = normalize(path).split(/[/\\]/);
  const folder = first === "samples" ? samples : FOLDERS[first];
  const file =
    folder === undefined
      ? join("out/workbench", path === "/" ? "index.html" : path)
      : join(folder, ...rest);
  const bytes = await readFile(resolve(ROOT, file));
  return isAddin(first) && path.endsWith(".html")
    ? bytes.toString("utf8").replace(LOADER, CLIENT)
    : bytes;
}

/** Whether the pages below this part of an address are those of an add-in. */
function isAddin(first: string): boolean {
  return first === "addin" || first === "conformance";
}

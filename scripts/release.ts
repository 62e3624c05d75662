import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { name, version } from "../package.json";
import { archive, filesIn, sha256 } from "./release/archive";
import { build } from "./release/build";
import { materials } from "./release/materials";
import { thirdPartyNotices } from "./release/notices";
import { addinAddress } from "./manifest/manifestFor";
import { manifestProblems } from "./manifest/manifestProblems";

const root = join(__dirname, "..");
const dist = join(root, "dist");

/**
 * `npm run release -- https://ADDRESS/ [--support=CONTACT] [--test]`: makes one zip with all that an administrator needs for that
 * address.
 */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      support: { type: "string", default: "" },
      test: { type: "boolean", default: false },
    },
  });
  const address = addinAddress(positionals[0]);
  const packages = await build({ address, isTest: values.test, support: values.support });
  await assertValid(join(dist, "manifest.xml"));
  const bytes = archive(
    new Map([
      ...filesIn(dist, "dist"),
      ...filesIn(join(__dirname, "release", "headers"), "headers"),
      ...textFiles({
        "manifest.xml": readFileSync(join(dist, "manifest.xml"), "utf8"),
        LICENSE: readFileSync(join(root, "LICENSE"), "utf8"),
        "THIRD-PARTY-NOTICES.txt": thirdPartyNotices(root, packages),
        "sbom.cdx.json": materials(root),
      }),
    ]),
  );
  say(save(bytes, values.test ? "-test" : ""), bytes, address);
}

async function assertValid(path: string): Promise<void> {
  const problems = await manifestProblems(readFileSync(path, "utf8"), dist);
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

function textFiles(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
}

function save(bytes: Uint8Array, suffix: string): string {
  const folder = join(root, "out", "release");
  const path = join(folder, `${name}-${version}${suffix}.zip`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

function say(path: string, bytes: Uint8Array, address: string): void {
  console.log(`${path}\nfor ${address}, ${String(bytes.length)} bytes, SHA-256 ${sha256(bytes)}`);
}

void main();

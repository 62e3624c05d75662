import { mkdir, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { committeeFiles, type SampleFile } from "../../samples/committeeFiles";

/** Writes the workbooks of the sample committee into a folder, and the list of its branches beside it. Returns its path. */
export async function writeSampleFolder(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { branches, list } = await committeeFiles();
  for (const file of branches) await save(join(folder, file.name), file);
  const path = `${folder}.${list.name}`;
  await save(path, list);
  return path;
}

async function save(path: string, { bytes, modified }: SampleFile): Promise<void> {
  await writeFile(path, bytes);
  const time = modified / 1000;
  await utimes(path, time, time);
}

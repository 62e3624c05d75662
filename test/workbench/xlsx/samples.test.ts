import readExcel from "read-excel-file/node";
import { setContent } from "../../../workbench/host/book/cellInput";
import { saveWorkbook } from "../../../workbench/xlsx/write/saveWorkbook";
import { startStandIn } from "../../support/openWorkbook";
import { everythingOf, opened, sampleBytes, sampleNames, textsOf } from "./opened";

beforeAll(startStandIn);

describe.each(sampleNames)("%s", (name) => {
  test("opening and saving changes no part", async () => {
    const before = sampleBytes(name);
    const after = await saveWorkbook(await opened(before));
    expect(textsOf(after)).toEqual(textsOf(before));
  });

  test("after writing one cell everything else is the same", async () => {
    const book = await opened(sampleBytes(name));
    setContent(book.workbook, 0, 60, 1, "Ô thêm vào: =1+1");
    const expected = everythingOf(book);
    const again = await opened(await saveWorkbook(book));
    expect(everythingOf(again)).toEqual(expected);
  });

  test("another library reads the saved file like the original", async () => {
    const book = await opened(sampleBytes(name));
    const before = await rowsOf(sampleBytes(name));
    setContent(book.workbook, 0, 200, 0, "cuối");
    const after = await rowsOf(await saveWorkbook(book));
    expect(after.slice(0, before.length).map(trimmed)).toEqual(before.map(trimmed));
    expect(after[200]?.[0]).toBe("cuối");
  });
});

async function rowsOf(bytes: Uint8Array): Promise<unknown[][]> {
  const sheets = (await readExcel(Buffer.from(bytes))) as unknown as { data: unknown[][] }[];
  return sheets[0]!.data;
}

function trimmed(row: readonly unknown[]): unknown[] {
  return row.slice(0, 1 + row.findLastIndex((value) => value !== null));
}

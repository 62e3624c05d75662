import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contentRect } from "../../../workbench/host/book/contentRect";
import { setContent, setContents } from "../../../workbench/host/book/cellInput";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { openWorkbook } from "../../../workbench/xlsx/read/openWorkbook";
import { fullBranch } from "../branchWorkbook";
import { openInExcel } from "../openWorkbook";
import { oneClick } from "./uses";

/** A workbook, and how somebody changes its source later. */
export interface Stage {
  readonly name: string;
  readonly fresh: () => Promise<HostWorkbook>;
  readonly edit: (workbook: HostWorkbook) => void;
}

const SEED = join(process.cwd(), "test/fixtures/samples/seed-2023.xlsx");

export const STAGES: readonly Stage[] = [
  {
    name: "every sheet",
    fresh: () => {
      const workbook = fullBranch(4);
      setContent(workbook, 0, 7, 9, 99);
      return Promise.resolve(workbook);
    },
    // One finding is mended, one member is not rated, which needs a sheet of its own, and two are new.
    edit: (workbook) => {
      setContent(workbook, 0, 7, 9, 28);
      setContents(workbook, 0, 9, 8, [
        ["Miễn công tác và sinh hoạt đảng", ...Array<string>(14).fill("")],
      ]);
      setContents(workbook, 0, 10, 0, [memberRow(5), memberRow(6)]);
    },
  },
  {
    name: "seed",
    fresh: async () => {
      const opened = await openWorkbook(new Uint8Array(await readFile(SEED)));
      if ("failure" in opened) throw new Error(opened.failure.kind);
      return opened.workbook;
    },
    edit: () => undefined,
  },
];

function memberRow(number: number): (string | number)[] {
  const best = "Hoàn thành xuất sắc nhiệm vụ";
  return [
    ...[number, `Trần Thị Hà ${String(number)}`, `04.20000${String(number)}`, "Nữ", "Đảng viên"],
    ...["Chuyên viên", "03/02/2010", "03/02/2011", "", 28, 64, 92],
    ...[best, best, best, best, best, 96, 90, 6, 0, 0, "Giấy khen", ""],
  ];
}

/** The workbook after a first run, with people's notes beside and below our blocks, its source changed since. */
export async function workedOn({ fresh, edit }: Stage): Promise<HostWorkbook> {
  const workbook = await fresh();
  const sources = workbook.sheets.length;
  await openInExcel(workbook);
  await oneClick();
  for (let index = sources; index < workbook.sheets.length; index += 1) writeNotes(workbook, index);
  edit(workbook);
  return workbook;
}

function writeNotes(workbook: HostWorkbook, index: number): void {
  const used = contentRect(workbook, index);
  if (!used) return;
  const note = `ghi chú ${String(index)}`;
  setContent(workbook, index, used.top + 2, used.right + 1, `${note} bên cạnh`);
  setContent(workbook, index, used.bottom, used.right + 1, index);
  setContent(workbook, index, used.bottom + 1, 0, `${note} ngay dưới`);
  setContent(workbook, index, used.bottom + 2, 0, `${note} dưới nữa`);
  setContent(workbook, index, used.bottom + 3, 1, "=1+1");
  for (const i of [1, 2]) setContent(workbook, index, used.bottom + i, 3, `${note} ${String(i)}`);
}

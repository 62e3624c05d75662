import { summarise } from "../src/app/summarise";
import { holdsTable } from "../src/core/table/findTables";
import { onExcel } from "../src/excel/workbook";
import { openClient, startCalc } from "../workbench/host/client.node";
import { createHost } from "../workbench/host/host";
import { setContents } from "../workbench/host/cells";
import { newWorkbook } from "../workbench/host/newWorkbook";

const SIZES = [10, 100, 1_000, 20_000];
const HEADER = [
  "TT",
  "Họ và tên",
  "Chức vụ",
  "Tự xếp loại",
  "Chi ủy xếp loại",
  "Chi bộ xếp loại",
  "Ghi chú",
];
const GOOD = "Hoàn thành tốt nhiệm vụ";
const BEST = "Hoàn thành xuất sắc nhiệm vụ";

function branch(members: number) {
  const rows = Array.from({ length: members }, (_, i) => {
    const level = i % 7 === 0 ? BEST : GOOD;
    return [
      i + 1,
      `Nguyễn Văn Thành ${String(i + 1)}`,
      "Đảng viên, chuyên viên",
      level,
      level,
      level,
      "",
    ];
  });
  const title = [
    ["ĐẢNG BỘ PHƯỜNG AN KHÁNH"],
    ["CHI BỘ KHU PHỐ 1"],
    ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023"],
    ["(Họp ngày 15 tháng 12 năm 2023)"],
    [],
  ];
  const workbook = newWorkbook(["Xếp loại"]);
  setContents(workbook, 0, 0, 0, [...title, HEADER, ...rows]);
  return workbook;
}

/** The one-click run on branches of growing size: round trips and bytes are Excel's too, the time is the stand-in's. */
async function main(): Promise<void> {
  await startCalc();
  for (const members of SIZES) {
    const host = createHost(branch(members));
    await openClient(host);
    const start = performance.now();
    const describe = () => ({ message: "", basis: null, suggestion: null });
    await onExcel(holdsTable)((port) =>
      summarise(port, { choice: {}, now: "15/12/2023 14:05", describe }),
    );
    const seconds = (performance.now() - start) / 1000;
    const kilobytes = host.requestBytes / 1024;
    console.log(
      `members ${String(members)}  round trips ${String(host.syncs)}  requests ${kilobytes.toFixed(0)} KB  ` +
        `a member ${((kilobytes * 1024) / members).toFixed(0)} bytes  time ${seconds.toFixed(1)} s`,
    );
  }
}

void main();

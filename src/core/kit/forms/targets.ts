import type { Content, Sample } from "../../model/report";
import type { KitBasis } from "../basis";
import { CENTRED, orderColumn, whereFilled, WORDS } from "../columns";
import { oneOf } from "../entries";
import { firstRowOf, formSheet, note, type At } from "../formSheet";

type Key = "order" | "text" | "unit" | "planned" | "done" | "percent" | "result" | "note";

const RESULTS = ["Vượt", "Đạt", "Chưa đạt"];
const ROWS = 15;

/** `Chỉ tiêu`: what was planned and done, with the share and the result. */
export function targetsForm({ year }: KitBasis): Sample {
  const lines = [
    note(
      "Tỷ lệ và kết quả được tính sẵn; có thể chọn lại kết quả nếu chỉ tiêu không tính bằng số.",
    ),
  ];
  return formSheet<Key>({
    key: "targets",
    name: "Chỉ tiêu",
    tableName: "ChiTieu",
    title: `KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM ${String(year)}`,
    lines,
    rows: ROWS,
    columns: [
      orderColumn(firstRowOf({ lines }), "text", 0),
      { key: "text", header: "Nội dung chỉ tiêu", width: 42, style: WORDS },
      { key: "unit", header: "Đơn vị tính", width: 12, style: CENTRED },
      { key: "planned", header: "Kế hoạch", width: 11, style: CENTRED },
      { key: "done", header: "Thực hiện", width: 11, style: CENTRED },
      { key: "percent", header: "Tỷ lệ (%)", width: 10, style: CENTRED, content: percentOf },
      {
        key: "result",
        header: "Kết quả",
        width: 12,
        style: CENTRED,
        content: resultOf,
        entry: () => oneOf(RESULTS),
      },
      { key: "note", header: "Nguyên nhân, ghi chú", width: 27, style: WORDS },
    ],
  });
}

function percentOf(at: At<Key>): Content {
  const [planned, done] = [at("planned"), at("done")];
  const ratio = `IF(${planned}=0,"",ROUND(${done}/${planned}*100,2))`;
  return { formula: `=IF(COUNT(${planned}:${done})=2,${ratio},"")`, value: "" };
}

function resultOf(at: At<Key>): Content {
  const percent = at("percent");
  const [exceeded = "", met = "", missed = ""] = RESULTS;
  const result = `IF(${percent}>100,"${exceeded}",IF(${percent}=100,"${met}","${missed}"))`;
  return whereFilled(percent, result, "");
}

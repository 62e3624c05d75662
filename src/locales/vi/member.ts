import type { FindingData } from "../../core/model/findingData";
import type { ByLevel } from "../../core/model/level";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { at, day, inCell, noted, num, suggest, when } from "./words";

type OfMember = Pick<
  FindingMessages,
  | "duplicate-member"
  | "excluded-but-rated"
  | "too-new-but-rated"
  | "unrated-without-reason"
  | "rated-without-review"
  | "long-sick-leave"
  | "maternity-leave"
>;

/** Findings about who is rated, in Vietnamese. */
export function viMember(names: ByLevel<string>): OfMember {
  return {
    "duplicate-member": ({ name, firstRow, firstSheet, sameBy }, place) => ({
      message: `${at(place)}${quote(name)} ${MAY_DIFFER[sameBy] ? "có thể " : ""}trùng với dòng ${String(firstRow + 1)}${onSheet(firstSheet)} (${SAME_BY[sameBy]}). Mỗi đảng viên, tổ chức đảng chỉ có một kết quả xếp loại trong năm, nên dòng này không được tính vào kết quả tổng hợp.`,
      suggestion:
        "Xóa dòng trùng; nếu là hai người khác nhau, bổ sung ngày sinh hoặc số thẻ đảng viên để phân biệt.",
    }),
    "excluded-but-rated": ({ reason, level }, place) => ({
      message: `${at(place)}${quote(names[level])} nhưng đảng viên ${EXCLUDED[reason]}. Đảng viên ${EXCLUDED[reason]} không thuộc diện xếp loại.`,
      suggestion: `Xóa mức xếp loại ở ô ${place.cell}, hoặc sửa nội dung về tình trạng của đảng viên${inCell(place)} nếu ghi nhầm.`,
    }),
    "too-new-but-rated": (data, place) => ({
      message: `${at(place)}${quote(names[data.level])} nhưng ${tooNew(data)}. Đảng viên mới kết nạp chưa đủ ${num(data.months)} tháng ${data.reviewed ? "vẫn kiểm điểm nhưng chưa xếp loại" : "không thuộc diện xếp loại"}${data.decided ? "; chưa tìm thấy quy định nêu rõ thời gian này tính từ ngày nào, nên ở đây tính từ ngày tổ chức lễ kết nạp" : ""}.${noted(data.note)}`,
      suggestion: data.decided
        ? suggest(
            data.note,
            place,
            `Xin ý kiến cấp ủy cấp trên về ngày được dùng để tính, rồi xóa mức xếp loại ở ô ${place.cell} hoặc ghi căn cứ giữ mức này vào cột ghi chú.`,
          )
        : `Xóa mức xếp loại ở ô ${place.cell}, hoặc sửa ${data.admitted ? "ngày kết nạp" : "nội dung"}${inCell(place)} nếu ghi nhầm${place.others.length > 1 || !data.admitted ? "" : "; nếu ngày quyết định và ngày tổ chức lễ kết nạp khác nhau, cần xác định ngày được dùng để tính"}.`,
    }),
    "unrated-without-reason": ({ stated }, place) =>
      stated === ""
        ? {
            message: `${at(place)}chưa có mức xếp loại và chưa ghi lý do. Trường hợp thuộc diện xếp loại phải được xếp loại, hoặc có tên trong danh sách chưa xếp loại kèm theo lý do.`,
            suggestion:
              "Ghi mức xếp loại, hoặc ghi lý do chưa xếp loại vào cột lý do hoặc cột ghi chú.",
          }
        : {
            message: `${at(place)}chưa có mức xếp loại, lý do được ghi là ${quote(stated)}. Theo quy định áp dụng cho năm này, trường hợp đó vẫn thuộc diện xếp loại.`,
            suggestion: "Xếp loại, hoặc ghi rõ lý do khác nếu có.",
          },
    "rated-without-review": ({ written, level, note }, place) => ({
      message: `${at(place)}${quote(names[level])} nhưng ${written === "" ? "cột kiểm điểm để trống" : `cột kiểm điểm ghi ${quote(written)}`}. Cá nhân phải hoàn thành việc kiểm điểm mới được đánh giá, xếp loại.${noted(note)}`,
      suggestion: suggest(
        note,
        place,
        `Tổ chức kiểm điểm trước khi xếp loại, hoặc sửa nội dung${inCell(place)} nếu ghi nhầm.`,
      ),
    }),
    "maternity-leave": ({ written, level, note }, place) => ({
      message: `${at(place)}${quote(names[level])}, đảng viên nghỉ thai sản trong năm: ${quote(written)}. Đảng viên nghỉ thai sản được xếp loại căn cứ vào kết quả làm việc thực tế của năm đó.${noted(note)}`,
      suggestion: "Đối chiếu mức xếp loại với kết quả của thời gian làm việc thực tế.",
    }),
    "long-sick-leave": ({ months, limit, level, notAbove, note }, place) => ({
      message: `${at(place)}${quote(names[level])} nhưng đảng viên nghỉ ốm ${num(months)} tháng trong năm. ${
        notAbove
          ? `Đảng viên nghỉ ốm từ ${num(limit)} tháng trở lên không được xếp loại cao hơn mức ${quote(names[notAbove])}.`
          : `Đảng viên nghỉ ốm từ ${num(limit)} tháng trở lên được xếp loại căn cứ vào kết quả làm việc thực tế trong năm.`
      }${noted(note)}`,
      suggestion: suggest(
        note,
        place,
        notAbove
          ? `Xếp loại lại không cao hơn mức ${quote(names[notAbove])}, hoặc sửa số tháng nghỉ ốm nếu ghi nhầm.`
          : "Xem lại căn cứ xếp loại và ghi vào cột ghi chú.",
      ),
    }),
  };
}

/** Without a card number or a date of birth, two rows may still be two people. */
const MAY_DIFFER = { code: false, birth: false, admitted: true, name: true } as const;

const SAME_BY: Readonly<Record<FindingData["duplicate-member"]["sameBy"], string>> = {
  code: "cùng họ tên và số thẻ hoặc mã số",
  birth: "cùng họ tên và ngày sinh",
  admitted: "cùng họ tên và ngày kết nạp",
  name: "cùng họ tên",
};

const EXCLUDED: Readonly<Record<FindingData["excluded-but-rated"]["reason"], string>> = {
  exempt: "được miễn công tác và sinh hoạt đảng",
  suspended: "bị đình chỉ sinh hoạt đảng",
};

function tooNew(data: FindingData["too-new-but-rated"]): string {
  const { admitted, precision, decided, meeting, months } = data;
  if (!admitted || !meeting)
    return `trang tính ghi là đảng viên mới kết nạp chưa đủ ${num(months)} tháng`;
  if (decided === null)
    return `đảng viên được kết nạp ${when(admitted, precision)}, chưa đủ ${num(months)} tháng tính đến ngày họp ${day(meeting)}`;
  const [ceremony, decision] =
    decided < admitted
      ? [`chưa đủ ${num(months)} tháng`, "đã đủ"]
      : [`đã đủ ${num(months)} tháng`, "chưa đủ"];
  return `tính đến ngày họp ${day(meeting)}, đảng viên ${ceremony} kể từ lễ kết nạp ${when(admitted, precision)}, còn kể từ ngày quyết định ${day(decided)} thì ${decision}`;
}

function onSheet(sheet: string | null): string {
  return sheet === null ? "" : `, trang tính ${quote(sheet)}`;
}

import type { FindingData } from "../../core/model/findingData";
import type { ByLevel } from "../../core/model/level";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { day, noted, num, suggest, when } from "./words";

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
    "duplicate-member": ({ name, firstRow, firstSheet, sameBy }) => ({
      found: `${quote(name)} ${MAY_DIFFER[sameBy] ? "có thể " : ""}trùng với người ở hàng ${String(firstRow + 1)}${onSheet(firstSheet)} (${SAME_BY[sameBy]}).`,
      rule: "Mỗi đảng viên, tổ chức đảng chỉ có một kết quả xếp loại trong năm, nên hàng ghi sau không được tính vào kết quả tổng hợp.",
      suggestion:
        "Xóa hàng trùng; nếu là hai người khác nhau, bổ sung ngày sinh hoặc số thẻ đảng viên để phân biệt.",
    }),
    "excluded-but-rated": ({ reason, level }) => ({
      found: `Đã ${EXCLUDED[reason]} nhưng ô này ghi ${quote(names[level])}.`,
      rule: `Đảng viên ${EXCLUDED[reason]} thì không xếp loại.`,
      suggestion: "Xóa mức xếp loại, hoặc sửa nội dung về tình trạng của đảng viên nếu ghi nhầm.",
    }),
    "too-new-but-rated": (data, place) => ({
      found: `Xếp loại ${quote(names[data.level])} nhưng ${tooNew(data)}.${noted(data.note)}`,
      rule: `Đảng viên mới kết nạp chưa đủ ${num(data.months)} tháng ${data.reviewed ? "vẫn kiểm điểm nhưng chưa xếp loại" : "thì chưa xếp loại"}${data.decided ? "; quy định chung chưa nêu thời gian này tính từ ngày quyết định hay ngày tổ chức lễ kết nạp, nên ở đây tính từ ngày tổ chức lễ kết nạp" : ""}.`,
      suggestion: data.decided
        ? suggest(
            data.note,
            place,
            "Xin ý kiến cấp ủy cấp trên về ngày được dùng để tính, rồi xóa mức xếp loại hoặc ghi căn cứ giữ mức này vào cột ghi chú.",
          )
        : `Xóa mức xếp loại, hoặc sửa ${data.admitted ? "ngày kết nạp" : "nội dung"} nếu ghi nhầm${place.others > 1 || !data.admitted ? "" : "; nếu ngày quyết định và ngày tổ chức lễ kết nạp khác nhau, cần xác định ngày được dùng để tính"}.`,
    }),
    "unrated-without-reason": ({ stated, isShort }) =>
      isShort
        ? {
            found: `Chưa có mức xếp loại, lý do được viết tắt là ${quote(stated)}.`,
            rule: "Chữ viết tắt này có thể hiểu theo nhiều cách, nên người này vẫn được tính là đảng viên của chi bộ, chưa xếp loại.",
            suggestion:
              "Ghi đầy đủ lý do, chẳng hạn “Đình chỉ sinh hoạt đảng” hoặc “Đã chuyển sinh hoạt đảng”.",
          }
        : stated === ""
          ? {
              found: "Chưa có mức xếp loại và chưa ghi lý do.",
              rule: "Đảng viên, tổ chức đảng thuộc diện xếp loại phải được xếp loại, hoặc có tên trong danh sách chưa xếp loại kèm theo lý do.",
              suggestion:
                "Ghi mức xếp loại, hoặc ghi lý do chưa xếp loại vào cột lý do hoặc cột ghi chú.",
            }
          : {
              found: `Chưa có mức xếp loại, lý do được ghi là ${quote(stated)}.`,
              rule: "Theo quy định áp dụng cho năm này, trường hợp đó vẫn thuộc diện xếp loại.",
              suggestion: "Xếp loại, hoặc ghi rõ lý do khác nếu có.",
            },
    "rated-without-review": ({ written, level, note }, place) => ({
      found: `Xếp loại ${quote(names[level])} nhưng ${written === "" ? "cột kiểm điểm để trống" : `cột kiểm điểm ghi ${quote(written)}`}.${noted(note)}`,
      rule: "Cá nhân phải hoàn thành việc kiểm điểm mới được đánh giá, xếp loại.",
      suggestion: suggest(
        note,
        place,
        "Tổ chức kiểm điểm trước khi xếp loại, hoặc sửa nội dung cột kiểm điểm nếu ghi nhầm.",
      ),
    }),
    ...leave(names),
  };
}

function leave(names: ByLevel<string>): Pick<OfMember, "maternity-leave" | "long-sick-leave"> {
  return {
    "maternity-leave": ({ written, level, note }) => ({
      found: `Xếp loại ${quote(names[level])}, nghỉ thai sản trong năm: ${quote(written)}.${noted(note)}`,
      rule: "Đảng viên nghỉ thai sản được xếp loại căn cứ vào kết quả làm việc thực tế của năm đó.",
      suggestion: "Đối chiếu mức xếp loại với kết quả của thời gian làm việc thực tế.",
    }),
    "long-sick-leave": ({ months, limit, level, notAbove, note }, place) => ({
      found: `Xếp loại ${quote(names[level])} nhưng nghỉ ốm ${num(months)} tháng trong năm.${noted(note)}`,
      rule: notAbove
        ? `Đảng viên nghỉ ốm từ ${num(limit)} tháng trở lên không được xếp loại cao hơn mức ${quote(names[notAbove])}.`
        : `Đảng viên nghỉ ốm từ ${num(limit)} tháng trở lên được xếp loại căn cứ vào kết quả làm việc thực tế trong năm.`,
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
  code: "cùng họ tên, cùng số thẻ hoặc mã số",
  birth: "cùng họ tên, cùng ngày sinh",
  admitted: "cùng họ tên, cùng ngày kết nạp",
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
    return `kết nạp ${when(admitted, precision)}, đến ngày họp ${day(meeting)} chưa đủ ${num(months)} tháng`;
  const [ceremony, decision] =
    decided < admitted
      ? [`chưa đủ ${num(months)} tháng`, "đã đủ"]
      : [`đã đủ ${num(months)} tháng`, "chưa đủ"];
  return `đến ngày họp ${day(meeting)} ${ceremony} kể từ lễ kết nạp ${when(admitted, precision)}, còn kể từ ngày quyết định ${day(decided)} thì ${decision}`;
}

function onSheet(sheet: string | null): string {
  return sheet === null ? "" : `, trang tính ${quote(sheet)}`;
}

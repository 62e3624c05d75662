import { a1 } from "../../core/model/address";
import { type Limit, LIMITS } from "../../xlsx/limits";
import type { OpenFailure, OtherKind } from "../../files/openFailure";

/** Says in Vietnamese why a file could not be opened, and what helps. */
export function openFailureText(failure: OpenFailure): string {
  if ("of" in failure) return `Không đọc được: ${TOO_MUCH[failure.of]}`;
  if ("sheet" in failure)
    return `Không đọc được: trang tính “${failure.sheet}” trong tệp bị hỏng${failure.at ? ` ở ô ${a1(failure.at)}` : ""}. Cần mở bằng Excel, đồng ý cho Excel sửa tệp, kiểm tra lại số liệu rồi lưu.`;
  return WITHOUT_PLACE[failure.kind];
}

const WITHOUT_PLACE: Readonly<Record<OtherKind | "corrupt", string>> = {
  corrupt:
    "Không đọc được: tệp bị hỏng hoặc chưa tải về đủ. Cần tải lại tệp, hoặc mở bằng Excel rồi lưu lại dạng .xlsx.",
  emptyFile: "Không đọc được: tệp rỗng. Cần tải lại hoặc xin lại tệp.",
  passwordProtected: "Không đọc được: tệp có mật khẩu. Cần gỡ mật khẩu trong Excel rồi thử lại.",
  oldXls: "Không đọc được tệp .xls đời cũ. Cần mở bằng Excel và lưu lại dạng .xlsx.",
  xlsb: "Không đọc được tệp .xlsb. Cần mở bằng Excel và lưu lại dạng .xlsx.",
  ods: "Không đọc được tệp .ods. Cần mở bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx.",
  csv: "Không đọc được: đây là tệp văn bản, không phải tệp Excel (.xlsx). Cần mở bằng Excel và lưu lại dạng .xlsx.",
  html: "Không đọc được: đây là trang web được lưu dưới tên tệp Excel. Cần mở bằng Excel và lưu lại dạng .xlsx.",
  notWorkbook:
    "Không đọc được: đây không phải tệp Excel (.xlsx). Cần chọn đúng tệp có bảng xếp loại.",
  unknownFormat:
    "Không đọc được: đây không phải tệp Excel (.xlsx). Cần chọn đúng tệp có bảng xếp loại.",
};

const SPLIT = "Cần chia thành nhiều tệp nhỏ hơn.";
const COPY = "Cần sao chép riêng bảng xếp loại sang một tệp mới.";

const TOO_MUCH: Readonly<Record<Limit, string>> = {
  unpackedBytes: `nội dung của tệp lớn hơn ${num(LIMITS.unpackedBytes / 1024 / 1024)} MB sau khi giải nén. ${COPY}`,
  ratio: `nội dung của tệp được nén bất thường, lớn gấp hơn ${num(LIMITS.ratio)} lần sau khi giải nén. ${COPY}`,
  parts: `tệp có hơn ${num(LIMITS.parts)} thành phần. ${COPY}`,
  sheets: `tệp có hơn ${num(LIMITS.sheets)} trang tính. ${SPLIT}`,
  cells: `tệp có hơn ${num(LIMITS.cells)} ô. Cần xóa các hàng, cột thừa (kể cả ô trống có định dạng), hoặc chia thành nhiều tệp.`,
  merges: `tệp có hơn ${num(LIMITS.merges)} vùng ô gộp. ${COPY}`,
  names: `tệp có hơn ${num(LIMITS.names)} tên vùng. ${COPY}`,
};

function num(value: number): string {
  return value.toLocaleString("vi-VN");
}

import type { OpenFailure } from "../xlsx/read/openFailure";

/** Why a file could not be read, in Vietnamese for the user. */
export const OPEN_FAILURE_TEXTS: Readonly<Record<OpenFailure, string>> = {
  "empty-file": "Không đọc được: tệp rỗng.",
  "password-protected": "Không đọc được: tệp có mật khẩu. Cần gỡ mật khẩu trong Excel rồi thử lại.",
  "old-xls": "Không đọc được tệp .xls đời cũ. Cần mở bằng Excel và lưu lại dạng .xlsx.",
  xlsb: "Không đọc được tệp .xlsb. Cần mở bằng Excel và lưu lại dạng .xlsx.",
  ods: "Không đọc được tệp .ods. Cần mở bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx.",
  csv: "Không đọc được: đây là tệp văn bản, không phải sổ làm việc Excel (.xlsx).",
  html: "Không đọc được: đây là trang web lưu dưới tên sổ làm việc, không phải tệp .xlsx.",
  "not-a-workbook": "Không đọc được: tệp không phải sổ làm việc Excel (.xlsx).",
  "unknown-format": "Không đọc được: tệp không phải sổ làm việc Excel (.xlsx).",
  corrupt: "Không đọc được: tệp bị hỏng.",
};

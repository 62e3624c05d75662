import { withoutNumber } from "../../text/rowText";

/** Kinds of bodies and offices, which begin a name or go on with it. */
const BODIES = anyOf(
  "đảng ủy|đảng uỷ|đảng bộ|chi ủy|chi uỷ|chi bộ|cấp ủy|cấp trên|ban|lãnh đạo|thủ trưởng|giám đốc|công đoàn|đoàn thanh niên|" +
    "ủy ban|uỷ ban|công an|hội đồng|cơ quan|đơn vị|nhà trường|trường|viện|bệnh viện|trung tâm|sở|bộ|phòng|khoa|công ty",
);
const PLACES = anyOf(
  "xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|thôn|ấp|khu phố|tổ dân phố|cơ sở|các cấp",
);
/** What is asked for, where it follows a name directly. */
const ASKED =
  "(?:xem xét|quan tâm|sớm|tạo điều kiện|bố trí|hỗ trợ|có|cho|tiếp tục|chỉ đạo|bổ sung|tổ chức|cần|nâng|đầu tư|giải quyết|ban hành|hướng dẫn|tăng|xây dựng|mở|sửa|trang bị|nghiên cứu|đẩy|rà soát|kịp thời|thường xuyên|lắp|thêm|thay|mua|cấp|nên|về|để|và|không|giảm|đưa|thực hiện|phối hợp|điều chỉnh|duy trì|phân công|trả lời)";
/** A capital begins a word of one or two syllables: `Kỹ thuật`, `Viện`. */
const PROPER = String.raw`(?:\p{Lu}[\p{L}\d]*(?:\s(?!${ASKED}(?!\p{L}))\p{Ll}+)?)`;
const ADDRESSEE = new RegExp(
  String.raw`(?:kiến nghị|đề nghị|đề xuất|mong muốn|Kiến nghị|Đề nghị|Đề xuất|Mong muốn)\s+(?:(?:với|lên|đến|tới)\s+)?((?:${BODIES}|UBND|HĐND)(?:\s(?:${PROPER}|${BODIES}|${PLACES}))*)(?!\p{L})`,
  "u",
);

/** Returns the body that a proposal names: `Đảng ủy Viện` of `đề nghị Đảng ủy Viện sớm bố trí…`. */
export function addresseeIn(text: string): string | null {
  return ADDRESSEE.exec(text.normalize("NFC"))?.[1] ?? null;
}

const HEADING =
  /^(?:(?:các\s+)?(?:kiến nghị|đề xuất|đề nghị|ý kiến)\s+)?(?:(?:đối\s+)?với|gửi|tới|đến|lên)\s+(.+?)\s*:?$/iu;

/** Returns whom the heading of a group of opinions names: `1. Kiến nghị với Đảng ủy:`. */
export function addressedIn(heading: string): string | null {
  return HEADING.exec(withoutNumber(heading).normalize("NFC"))?.[1] ?? null;
}

/** Any of these words, with a capital first letter or without. */
function anyOf(words: string): string {
  const each = words.split("|").map(([first = "", ...rest]) => {
    return `[${first}${first.toUpperCase()}]${rest.join("")}`;
  });
  return `(?:${each.join("|")})(?!\\p{L})`;
}

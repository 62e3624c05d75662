import type { DocumentKind } from "../../core/model/document";

/** Names that every system and mail program accepts. */
const NAMES: Readonly<Record<DocumentKind, string>> = {
  minutes: "bien-ban-hoi-nghi",
  ratingReport: "bao-cao-ket-qua-xep-loai",
  yearReport: "bao-cao-tong-ket-nam",
  resolution: "nghi-quyet",
  commendation: "to-trinh-khen-thuong",
  probation: "danh-sach-dang-vien-du-bi",
  news: "tin-hoi-nghi",
};

export function wordFileName(kind: DocumentKind): string {
  return `${NAMES[kind]}.docx`;
}

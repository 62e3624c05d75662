import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentsOutput } from "../../../workbench/cli/documentsOutput";
import { DEFAULT_OPTIONS, reviewFile } from "../../../workbench/cli/reviewFile";
import { saveDocuments } from "../../../workbench/cli/saveDocuments";

async function reviewed() {
  const bytes = await readFile("samples/meeting-2023.xlsx");
  const done = await reviewFile(bytes, { ...DEFAULT_OPTIONS, now: "16/12/2023 08:00" });
  if ("wrong" in done) throw new Error(done.wrong);
  return done.summary.review;
}

const review = reviewed();

test("each document is a file of its own", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "xep-loai-")), "van-ban");
  const saved = await saveDocuments(await review, folder);
  expect(readdirSync(folder).sort()).toEqual([
    "bao-cao-ket-qua-xep-loai.docx",
    "bao-cao-tong-ket-nam.docx",
    "bien-ban-hoi-nghi.docx",
    "danh-sach-dang-vien-du-bi.docx",
    "nghi-quyet.docx",
    "tin-hoi-nghi.docx",
    "to-trinh-khen-thuong.docx",
  ]);
  expect(saved).toHaveLength(7);
});

test("a folder that is a file is refused", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "xep-loai-")), "tep");
  writeFileSync(file, "");
  expect(await saveDocuments(await review, file)).toBeNull();
});

test("the JSON has each document's kind, title and lines", async () => {
  const [minutes, ...others] = documentsOutput(await review);
  expect(others.map(({ kind }) => kind)).toEqual([
    "ratingReport",
    "yearReport",
    "resolution",
    "commendation",
    "probation",
    "news",
  ]);
  expect([minutes?.kind, minutes?.title, minutes?.paragraphs.slice(2, 6)]).toEqual([
    "minutes",
    "Biên bản hội nghị",
    [
      "Số ………-BB/CB",
      "Hà Nội, ngày 15 tháng 12 năm 2023",
      "BIÊN BẢN",
      "hội nghị tổng kết công tác năm 2023 và đánh giá, xếp loại chất lượng Chi bộ, đảng viên",
    ],
  ]);
});

import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../../workbench/xlsx/read/openWorkbook";
import { sampleBytes } from "../opened";

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function container(stream: string): Uint8Array {
  const name = Array.from(`${stream}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  return Uint8Array.from([
    ...ole,
    ...Array<number>(504).fill(0),
    ...name,
    ...Array<number>(40).fill(0),
  ]);
}

function zipped(parts: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

const cut = (name: string, bytes: number): Uint8Array => sampleBytes(name).slice(0, bytes);

test.each([
  ["nothing in it", new Uint8Array(), "emptyFile"],
  ["a password", container("EncryptedPackage"), "passwordProtected"],
  ["Excel 97", container("Workbook"), "oldXls"],
  ["Excel 5", container("Book"), "oldXls"],
  ["an old Word document", container("WordDocument"), "notWorkbook"],
  ["a binary workbook", zipped({ "xl/workbook.bin": "x" }), "xlsb"],
  [
    "LibreOffice's own format",
    zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    "ods",
  ],
  ["an ordinary zip file", zipped({ "a.txt": "x" }), "notWorkbook"],
  [
    "a Word document",
    zipped({
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`,
      "word/document.xml": "<document/>",
    }),
    "notWorkbook",
  ],
  ["comma-separated text", strToU8("STT,Họ và tên\n1,Nguyễn Văn A\n"), "csv"],
  ["a web page called .xls", strToU8("<html><table></table></html>"), "html"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "unknownFormat"],
  ["an incomplete download", cut("seed-2023.xlsx", 4000), "corrupt"],
])("a file with %s is refused with its own reason", async (_, bytes, kind) => {
  await expect(openWorkbook(bytes)).resolves.toEqual({ failure: { kind } });
});

import { strToU8, unzipSync, zipSync } from "fflate";
import { review } from "../../src/core/review";
import { readSnapshot } from "../../src/files/readSnapshot";
import { xlsxFile } from "../support/xlsxFile";

const ROWS = [
  ["CHI BỘ THÔN ĐÔNG"],
  ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
  [],
  ["TT", "Họ và tên", "Chi bộ xếp loại"],
  [1, "Lê Văn An", "Loại A"],
  [2, "Lê Văn Bình", "Loại B"],
  [3, "Lê Văn Chi", "Loại B"],
];

/** The file with the settings of an add-in, as Excel saves them. */
async function fileWith(settings: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${name}" value="${escaped(value)}"/>`,
  );
  const xml = `<?xml version="1.0"?><we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{0}"><we:properties>${properties.join("")}</we:properties></we:webextension>`;
  const parts = unzipSync(await xlsxFile({ "Xếp loại": ROWS }));
  return zipSync({ ...parts, "xl/webextensions/webextension1.xml": strToU8(xml) });
}

async function levelsWith(settings: Readonly<Record<string, string>>) {
  const read = readSnapshot(await fileWith(settings));
  if (read.kind === "failed") throw new Error(read.failure.kind);
  return review(read.snapshot, read.choice).bodies[0]?.tally.levels;
}

const NONE = { outstanding: 0, good: 0, completed: 0, failed: 0 };
const KEPT = JSON.stringify(
  JSON.stringify({ levels: { "Loại A": "outstanding", "Loại B": "good" } }),
);

test("levels that a secretary explained in the add-in count when the committee reads the file", async () => {
  expect(await levelsWith({ "xepLoaiChiBo.choice": KEPT })).toEqual({
    ...NONE,
    outstanding: 1,
    good: 2,
  });
});

test.each([
  ["no settings", {}],
  ["those of another add-in", { choice: KEPT }],
  ["a damaged setting", { "xepLoaiChiBo.choice": '"{' }],
])("with %s the words stay a question", async (_, settings) => {
  expect(await levelsWith(settings)).toEqual(NONE);
});

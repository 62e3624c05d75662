import { frozenIn, frozenLine, timeLine } from "../../../src/core/report/frozen";

const NOW = "15/12/2025 14:05";
const DIGEST = "48c361ca60f9a53c";
const FROZEN = { time: NOW, digest: DIGEST };

test.each([
  ["in lines of their own", [[timeLine(NOW)], [null, frozenLine(DIGEST)]], FROZEN],
  ["in one line", [[1, ""], [`${timeLine(NOW)} ${frozenLine(DIGEST)}`]], FROZEN],
  [
    "in letters that another program took apart",
    [[frozenLine(DIGEST).normalize("NFD")]],
    { time: "", digest: DIGEST },
  ],
  ["without the time", [[frozenLine(DIGEST)]], { time: "", digest: DIGEST }],
  ["nowhere, as on a sheet with formulas", [[`${timeLine(NOW)} Số liệu tự cập nhật.`]], null],
])("frozen figures are known by the foot of a sheet, %s", (_, contents, frozen) => {
  expect(frozenIn(contents)).toEqual(frozen);
});

import { readMapping } from "../../../workbench/cli/mapping";

test("a mapping names sheets, headers and roles", () => {
  const mapping = [
    {
      sheet: "Sheet1",
      isRatingTable: true,
      headerRow: 4,
      columns: [{ header: "KQ", role: "final" }],
    },
    { sheet: "DM", isRatingTable: false, columns: [] },
  ];
  expect(readMapping(JSON.stringify(mapping))).toEqual(mapping);
});

test("the role of the final rating is still accepted under its old name", () => {
  const text = '[{"sheet":"A","isRatingTable":true,"columns":[{"header":"KQ","role":"branch"}]}]';
  expect(readMapping(text)).toEqual([
    { sheet: "A", isRatingTable: true, columns: [{ header: "KQ", role: "final" }] },
  ]);
});

test.each([
  ["{", "nội dung"],
  [
    '[{"sheet":"A","isRatingTable":true,"columns":[{"header":"KQ","role":"judge"}]}]',
    "0.columns.0.role",
  ],
  ['[{"sheet":"A","columns":[]}]', "0.isRatingTable"],
])("%s is refused with the place of the mistake", (text, place) => {
  expect(readMapping(text)).toEqual({ wrong: `Tệp ánh xạ cột không đúng: ${place}.` });
});

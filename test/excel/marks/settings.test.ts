import { decodeChoice, decodeSheets, encodeSheets } from "../../../src/excel/marks/settings";

test("sheet records survive encoding and decoding", () => {
  const sheets = [
    {
      key: "summary",
      id: "{00000000-0001-0000-0200-000000000000}",
      run: "3.k2x9",
      areas: [
        { rect: { top: 0, left: 0, bottom: 3, right: 7 }, head: "ĐẢNG BỘ", traces: "abc-=0x1/9zz" },
      ],
    },
  ];
  expect(decodeSheets(encodeSheets(sheets))).toEqual(sheets);
});

test.each([undefined, null, 7, "", "{", "[1]", '[{"key":1}]', '{"key":"summary"}'])(
  "%j makes no sheet ours",
  (text) => {
    expect(decodeSheets(text)).toEqual([]);
  },
);

test.each([
  ["{", {}],
  ['{"scheme":7}', {}],
  ['{"mapping":"x"}', {}],
  ['{"mapping":[{"sheet":"A"}]}', {}],
  ['{"meetingDate":"hôm qua"}', {}],
  ['{"branches":[{"sheet":"A"}]}', {}],
  ['{"levels":{"Loại A":"best"}}', {}],
  ['{"levels":{"Loại A":"good"}}', { levels: { "Loại A": "good" } }],
  ['{"scheme":"366-hd43"}', { scheme: "366-hd43" }],
  [
    '{"branches":[{"sheet":"{1}","name":"Chi bộ 1"}],"committee":"Đảng bộ phường"}',
    { branches: [{ sheet: "{1}", name: "Chi bộ 1" }], committee: "Đảng bộ phường" },
  ],
  ['{"year":2025,"meetingDate":"2025-12-05"}', { year: 2025, meetingDate: "2025-12-05" }],
])("the choice saved as %s is read as %j", (text, choice) => {
  expect(decodeChoice(text)).toEqual(choice);
});

test("a choice saved by the build of 28 November 2026 still names the final rating", () => {
  const saved =
    '{"mapping":[{"sheet":"{00000000-0001-0000-0000-000000000000}","isRatingTable":true,"columns":[{"header":"Kết quả","role":"branch"},{"header":"Ý kiến chi ủy","role":"committee"},{"header":"Ghi chú","role":null}]}]}';
  expect(decodeChoice(saved)).toEqual({
    mapping: [
      {
        sheet: "{00000000-0001-0000-0000-000000000000}",
        isRatingTable: true,
        columns: [
          { header: "Kết quả", role: "final" },
          { header: "Ý kiến chi ủy", role: "committee" },
          { header: "Ghi chú", role: null },
        ],
      },
    ],
  });
});

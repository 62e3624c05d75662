import { decodeChoice, decodeSheets, encodeSheets } from "../../src/excel/kept";

test("what was kept comes back", () => {
  const sheets = [
    {
      key: "summary",
      id: "{00000000-0001-0000-0200-000000000000}",
      areas: [{ rect: { top: 0, left: 0, bottom: 3, right: 7 }, head: "ĐẢNG BỘ" }],
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

test("a choice that cannot be read is none", () => {
  expect(decodeChoice("{")).toEqual({});
  expect(decodeChoice('{"scheme":"366-hd43"}')).toEqual({ scheme: "366-hd43" });
});

import fc from "fast-check";
import { sheetNames } from "../../../../src/core/report/page/sheetNames";

describe("sheetNames", () => {
  test.each([
    [
      "after its source",
      ["Chi bộ 1", "Chi bộ Thôn Đông", "CHI BỘ"],
      ["Tổng hợp - Chi bộ 1", "Tổng hợp - Thôn Đông", "Tổng hợp - CHI BỘ"],
    ],
    [
      "without characters that Excel refuses",
      ["A/B:C", "D'", "'E"],
      ["Tổng hợp - A B C", "Tổng hợp - D", "Tổng hợp - E"],
    ],
    [
      "with its number where two are equal",
      ["Chi bộ Thôn Đông", "thôn đông"],
      ["TH 1 - Thôn Đông", "TH 2 - thôn đông"],
    ],
    [
      "with its number where one is too long",
      ["Văn phòng", "Trường Mầm non Hoa Sen", "Trung tâm Ươm tạo công nghệ", "A".repeat(40)],
      [
        "TH 1 - Văn phòng",
        "TH 2 - Trường Mầm non Hoa Sen",
        "TH 3 - Trung tâm Ươm tạo công…",
        `TH 4 - ${"A".repeat(23)}…`,
      ],
    ],
  ])("names each sheet %s", (_, sources, names) => {
    expect(sheetNames("Tổng hợp", sources)).toEqual(names);
  });

  test("are always different, and valid in Excel", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 12 }),
        (sources) => {
          const names = sheetNames("Tổng hợp", sources);
          for (const name of names)
            expect(name).toMatch(/^[^[\]:*?/\\']([^[\]:*?/\\]{0,29}[^[\]:*?/\\'])?$/su);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(sources.length);
        },
      ),
    );
  });
});

import fc from "fast-check";
import { sheetNames } from "../../../../src/core/report/page/sheetNames";

describe("sheetNames", () => {
  test("names each sheet after its source", () => {
    expect(sheetNames("Tổng hợp", ["Chi bộ 1", "Chi bộ 2"])).toEqual([
      "Tổng hợp - Chi bộ 1",
      "Tổng hợp - Chi bộ 2",
    ]);
  });

  test("numbers equal names, and drops characters that Excel refuses", () => {
    const long = "Chi bộ Trung tâm Ươm tạo công nghệ";
    expect(sheetNames("Tổng hợp", [long, long, "A/B:C", "D'"])).toEqual([
      "Tổng hợp - Chi bộ Trung tâm Ươm",
      "Tổng hợp - Chi bộ Trung tâm (2)",
      "Tổng hợp - A B C",
      "Tổng hợp - D",
    ]);
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

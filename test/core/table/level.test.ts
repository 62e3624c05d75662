import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { LEVELS } from "../../../src/core/model/level";
import { foldedText } from "../../../src/core/table/foldedText";
import { readLevel, suggestLevel } from "../../../src/core/table/level";
import { isNegated } from "../../../src/core/table/levelGrammar";
import { levelSpellings } from "../../support/levelSpellings";
import { PLAIN_VOCABULARY } from "../../support/vocabulary";

const read = (text: string) => readLevel(text, PLAIN_VOCABULARY);
const NAMES = LEVELS.map((level) => PLAIN_VOCABULARY[level].name);

describe("readLevel", () => {
  it.each(LEVELS.flatMap((level) => levelSpellings[level].map((text) => [text, level] as const)))(
    "reads %j as %s",
    (written, level) => {
      const exact = written === PLAIN_VOCABULARY[level].name;
      expect(read(written)).toEqual({ kind: "level", level, written, exact });
    },
  );

  it.each(["", " ", "\u00A0", "-", "–", "...", "…"])("takes %j for an empty cell", (written) => {
    expect(read(written)).toEqual({ kind: "blank" });
  });

  it.each(["#N/A", "#REF!", "#DIV/0!", "#VALUE!"])("keeps the error %s", (written) => {
    expect(read(written)).toEqual({ kind: "error", written });
  });

  it.each([
    "Đạt yêu cầu",
    "Đạt",
    "Khá",
    "Giỏi",
    "Loại B1",
    "???",
    "Đủ tư cách",
    "Chiến sĩ thi đua",
    "Không hoàn thành tốt nhiệm vụ",
    "Chưa hoàn thành nhiệm vụ",
    "HTXSNV/HTTNV",
    "KHTTNV",
    "A",
    "Loại A",
    "Trung bình",
  ])("does not know %j and suggests nothing", (written) => {
    expect(read(written)).toEqual({ kind: "unknown", written, suggestion: null });
  });

  it.each([
    ["Hoàn thnah tốt nhiệm vụ", "good"],
    ["Hoàn thành tốtt nhiệm vụ", "good"],
    ["Hoàn thành xuất xắc nhiệm vụ", "outstanding"],
    ["Hoàn thành nhịm vụ", "completed"],
    ["Không hoàn thàn nhiệm vụ", "failed"],
  ] as const)("suggests for %j the level %s without taking it", (written, suggestion) => {
    expect(read(written)).toEqual({ kind: "unknown", written, suggestion });
  });

  it("knows letters by the scheme's aliases only", () => {
    const vocabulary = {
      ...PLAIN_VOCABULARY,
      good: { ...PLAIN_VOCABULARY.good, aliases: ["Loại B"] },
    };
    expect(readLevel("LOẠI  B", vocabulary)).toEqual({
      kind: "level",
      level: "good",
      written: "LOẠI  B",
      exact: false,
    });
  });

  it("keeps the levels apart after folding", () => {
    const keys = LEVELS.flatMap((level) => {
      const { name, abbreviation, aliases } = PLAIN_VOCABULARY[level];
      return [name, abbreviation, ...aliases].map((text) => [foldedText(text), level] as const);
    });
    expect(keys.map(([key]) => read(key))).toEqual(
      keys.map(([key, level]) => ({ kind: "level", level, written: key, exact: false })),
    );
  });
});

/** A text one or two edits away from a level's folded name. */
const nearName = fc
  .record({
    name: fc.constantFrom(...NAMES.map(foldedText)),
    edits: fc.array(
      fc.record({
        at: fc.nat(30),
        kind: fc.constantFrom("delete", "insert", "replace"),
        letter: fc.constantFrom(...Array.from("abcdeghiklmnopqrstuvxy ")),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ name, edits }) =>
    edits.reduce((text, { at, kind, letter }) => {
      const cut = at % (text.length + 1);
      const rest = kind === "insert" ? text.slice(cut) : text.slice(cut + 1);
      return text.slice(0, cut) + (kind === "delete" ? "" : letter) + rest;
    }, name),
  );

describe("suggestLevel", () => {
  it("never offers one level for a text within the bound of another", () => {
    fc.assert(
      fc.property(nearName, (text) => {
        const near = LEVELS.filter(
          (level) => distance(foldedText(text), foldedText(PLAIN_VOCABULARY[level].name)) <= 2,
        );
        const suggestion = suggestLevel(text, PLAIN_VOCABULARY);
        expect(suggestion === null || (near.length === 1 && near[0] === suggestion)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("never turns a negation round, neither read nor suggested", () => {
    fc.assert(
      fc.property(nearName, (text) => {
        const reading = read(text);
        const level =
          reading.kind === "level"
            ? reading.level
            : reading.kind === "unknown"
              ? reading.suggestion
              : null;
        const flips = level !== null && (level === "failed") !== isNegated(foldedText(text));
        expect(flips).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});

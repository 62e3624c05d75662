import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { LEVELS, type Vocabulary } from "../../../src/core/model/level";
import { SCHEMES } from "../../../src/core/schemes/schemes";
import { foldedText } from "../../../src/core/text/foldedText";
import { readLevel, suggestLevel } from "../../../src/core/text/level";
import { isNegated } from "../../../src/core/text/levelGrammar";
import { levelSpellings } from "../../support/levelSpellings";
import { PLAIN_VOCABULARY } from "../../support/vocabulary";

const read = (text: string) => readLevel(text, PLAIN_VOCABULARY);

describe("readLevel", () => {
  it.each(LEVELS.flatMap((level) => levelSpellings[level].map((text) => [text, level] as const)))(
    "reads %j as %s",
    (written, level) => {
      const exact = written === PLAIN_VOCABULARY[level].name;
      expect(read(written)).toEqual({ kind: "level", level, written, exact });
    },
  );

  it.each(["Nhất trí xếp loại HTTNV", "Đồng ý HTTNV", "Kết luận: HTTNV"])(
    "takes %s for agreement",
    (text) => {
      expect(read(text)).toMatchObject({ kind: "level", level: "good" });
    },
  );

  it.each(["", " ", "\u00A0", "-", "–", "...", "…"])("takes %j for an empty cell", (written) => {
    expect(read(written)).toEqual({ kind: "blank" });
  });

  it.each(["#N/A", "#REF!", "#DIV/0!", "#VALUE!"])("keeps the error %s", (written) => {
    expect(read(written)).toEqual({ kind: "error", written });
  });

  it.each([
    ["1. Hoàn thành xuất sắc nhiệm vụ", "outstanding", ""],
    ["(2) HTT", "good", ""],
    ["[3] HTNV", "completed", ""],
    ["4- Không hoàn thành nhiệm vụ", "failed", ""],
    ["a) HTXSNV", "outstanding", ""],
    ["Loại A: HTXSNV", "outstanding", ""],
    ["Mức 2 (Hoàn thành tốt nhiệm vụ)", "good", ""],
    ["92 điểm - XS", "outstanding", ""],
    ["85đ: HTTNV", "good", ""],
    ["92/XS", "outstanding", ""],
    ["85/100 điểm (HTTNV)", "good", ""],
    ["HTXSNV - Hoàn thành xuất sắc nhiệm vụ", "outstanding", ""],
    ["HTTNV/Hoàn thành tốt nhiệm vụ", "good", ""],
    ["HTTNV (nghỉ thai sản 4 tháng)", "good", "nghỉ thai sản 4 tháng"],
    ["HTNV (nghỉ ốm 4 tháng)".normalize("NFD"), "completed", "nghỉ ốm 4 tháng"],
    ["HTTNV\nnghỉ ốm từ 5/2025, có đơn", "good", "nghỉ ốm từ 5/2025; có đơn"],
    ["HTXSNV; 92 điểm; đề nghị khen", "outstanding", "đề nghị khen"],
    ["HTXSNV (hoàn thành đúng hạn)", "outstanding", "hoàn thành đúng hạn"],
    ["Dự bị - HTTNV", "good", "Dự bị"],
    ["HTTNV (tự nhận HTXSNV)", "good", "tự nhận HTXSNV"],
    ["HTTNV (tự xếp loại HTXSNV)", "good", "tự xếp loại HTXSNV"],
    ["HTNV (năm trước hoàn thành tốt nhiệm vụ)", "completed", "năm trước hoàn thành tốt nhiệm vụ"],
    ["Tự xếp loại HTTNV; nghỉ ốm", "good", "nghỉ ốm"],
    ["HTTNV. Cần cố gắng hơn.", "good", "Cần cố gắng hơn."],
    ["Hoàn thành xuất sắc nhiệm vụ. Đề nghị khen", "outstanding", "Đề nghị khen"],
    ["Hoàn thành tốt nhiệm vụ được giao trong năm", "good", "trong năm"],
    ["Hoàn thành nhiệm vụ do còn trẻ", "completed", "do còn trẻ"],
    ["HTTNV có đơn xin nghỉ", "good", "có đơn xin nghỉ"],
    ["HTTNV (chưa đạt 100% chỉ tiêu)", "good", "chưa đạt 100% chỉ tiêu"],
    ["HTTNV - chưa đạt XS do thiếu sáng kiến", "good", "chưa đạt XS do thiếu sáng kiến"],
    ["HTTNV (chưa đủ điều kiện xếp HTXSNV)", "good", "chưa đủ điều kiện xếp HTXSNV"],
    ["HTNV (không đạt HTTNV vì nghỉ nhiều)", "completed", "không đạt HTTNV vì nghỉ nhiều"],
  ] as const)("reads %j as %s with the remark %j", (written, level, remark) => {
    expect(read(written)).toEqual({ kind: "level", level, remark, written, exact: false });
  });

  it.each([
    "HTTNV?",
    "HTTNV (?)",
    "HTTNV (không)",
    "HTXSNV - chưa duyệt",
    "HTTNV (chưa xếp loại)",
    "HTTNV (HTXSNV)",
    "HTTNV (cấp ủy hạ xuống HTNV)",
    "HTTNV (cá nhân đề nghị sửa lại HTNV)",
    "HTTNV → HTNV",
    "Chưa - HTNV",
    "HTNV (không hoàn thành 1 nhiệm vụ)",
    "Hoàn thành nhiệm vụ ở mức tốt",
    "Hoàn thành nhiệm vụ nhưng chưa đạt",
    "Hoàn thành tốt nhiệm vụ hoặc khá",
    "HTTNV xem lại",
    "HTTNV cấp trên hạ xuống",
    "HTTNV (chưa đạt)",
    "HTXSNV (không đạt HTTNV)",
    "HTTNV (đạt XS)",
  ])("takes no level from %j, which speaks against itself", (written) => {
    expect(read(written)).toEqual({ kind: "unknown", written, suggestion: null });
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

const VOCABULARIES = [
  { id: "plain", vocabulary: PLAIN_VOCABULARY },
  ...SCHEMES.map(({ id, levels }) => ({ id, vocabulary: levels })),
];

/** A text one or two edits away from a level's folded name. */
const nearName = (vocabulary: Vocabulary) =>
  fc
    .record({
      name: fc.constantFrom(...LEVELS.map((level) => foldedText(vocabulary[level].name))),
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

describe.each(VOCABULARIES)("the levels of $id", ({ vocabulary }) => {
  it("are never offered for a text that is within the bound of another", () => {
    fc.assert(
      fc.property(nearName(vocabulary), (text) => {
        const near = LEVELS.filter(
          (level) => distance(foldedText(text), foldedText(vocabulary[level].name)) <= 2,
        );
        const suggestion = suggestLevel(text, vocabulary);
        expect(suggestion === null || (near.length === 1 && near[0] === suggestion)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("are never the opposite of a negated text, neither read nor suggested", () => {
    fc.assert(
      fc.property(nearName(vocabulary), (text) => {
        const reading = readLevel(text, vocabulary);
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

  it("are each read from all their own spellings, and from no other's", () => {
    const spellings = LEVELS.flatMap((level) => {
      const { name, abbreviation, aliases } = vocabulary[level];
      return [name, abbreviation, ...aliases].map((written) => ({ level, written }));
    });
    expect(spellings.map(({ written }) => readLevel(written, vocabulary))).toEqual(
      spellings.map(({ level, written }) => ({
        kind: "level",
        level,
        written,
        exact: written === vocabulary[level].name,
      })),
    );
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueFiles } from "../scripts/catalogue/files";
import { SOURCES } from "../scripts/catalogue/sources";
import type { Basis } from "../src/core/model/finding";
import { MEETING_RULES } from "../src/core/schemes/meetingRules";
import { SCHEMES } from "../src/core/schemes/schemes";
import { citationId } from "../src/core/text/citation";

const docs = join(process.cwd(), "docs");
const files = catalogueFiles();

describe("the catalogue of rules", () => {
  test.each(Object.keys(files))("%s is what `npm run catalogue` writes now", (name) => {
    expect(readFileSync(join(docs, name), "utf8")).toBe(files[name]);
  });

  test.each(["rules.vi.html", "rules.en.html"])("every link within %s has its target", (name) => {
    const page = files[name] ?? "";
    const targets = Array.from(page.matchAll(/ href="#([^"]+)"/gu), ([, id]) => id);
    const ids = new Set(Array.from(page.matchAll(/ id="([^"]+)"/gu), ([, id]) => id));
    expect(targets.length).toBeGreaterThan(40);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("the English page contains no Vietnamese word for an article", () => {
    const rules = (files["rules.en.html"] ?? "").split("<h2>Quoted sentences")[0] ?? "";
    expect(rules).not.toMatch(/khoản|Quy định số|Hướng dẫn số|Điều \d/u);
  });

  test("the help page links to both", () => {
    const help = readFileSync("src/taskpane/help.html", "utf8");
    expect(help).toContain('href="rules.vi.html"');
    expect(help).toContain('href="rules.en.html"');
  });
});

describe("the sources", () => {
  const verified = [...SCHEMES, MEETING_RULES]
    .flatMap(({ rules }) =>
      rules.flatMap(({ basis, later = [] }): readonly Basis[] => [
        ...(basis ? [basis] : []),
        ...later.map((each) => each.basis),
      ]),
    )
    .filter((basis) => basis.verified);
  const cited = new Set(verified.map(citationId));
  const quoted = new Set(SOURCES.map(citationId));

  test("every verified article has its sentence and a public address", () => {
    expect([...cited].filter((id) => !quoted.has(id))).toEqual([]);
  });

  test("no sentence is kept that no rule cites", () => {
    expect([...quoted].filter((id) => !cited.has(id))).toEqual([]);
  });

  test("two different citations have two names", () => {
    const places = new Set(SOURCES.map(({ document, article }) => `${article}, ${document}`));
    expect(quoted.size).toBe(places.size);
  });

  test("a rule whose only sentences are in English says so", () => {
    const english = [...quoted].filter((id) =>
      SOURCES.every((source) => citationId(source) !== id || source.language === "en"),
    );
    const silent = SCHEMES.flatMap(({ id, rules }) =>
      rules
        .filter(
          ({ kind, basis }) => kind !== "levels" && basis && english.includes(citationId(basis)),
        )
        .filter(({ basis, why }) => basis?.verified === true && !why.en.includes("read in English"))
        .map(({ kind }) => `${id} ${kind}`),
    );
    expect(english).not.toEqual([]);
    expect(silent).toEqual([]);
  });
});

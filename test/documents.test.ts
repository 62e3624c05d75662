import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { scripts } from "../package.json";
import { counted as countedEn } from "../src/locales/en/paneCounts";
import { counted as countedVi } from "../src/locales/vi/paneCounts";

const root = join(__dirname, "..");
const GUIDES = "docs/guides";

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const guides = readdirSync(join(root, GUIDES))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `${GUIDES}/${name}`);

const read = (page: string) => readFileSync(join(root, page), "utf8");
const matches = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ([, found = ""]) => found);

/** The anchor that a heading of Markdown gets on the sites that show it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replaceAll(" ", "-");

const anchorsIn = (page: string) => matches(read(page), /^#+ (.+)$/gmu).map(anchorOf);

describe.each(pages)("%s", (page) => {
  test("every link and picture within the project has its target", () => {
    const links = matches(read(page), /\]\(([^)\s]+)\)/gu).filter(
      (link) => !/^[a-z]+:/u.test(link),
    );
    const broken = links.filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsIn(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test("every npm script exists", () => {
    const named = matches(read(page), /npm run (?:-s )?([a-z][\w:-]*)/gu);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("every guide has a twin with the same sections, tables and commands", () => {
  const shapeOf = (page: string) => ({
    headings: matches(read(page), /^(#+) /gmu),
    rows: matches(read(page), /^(\|)/gmu).length,
    blocks: matches(read(page), /^```\n(.*?)^```/gmsu),
  });
  for (const page of guides.filter((each) => each.includes(".vi.")))
    expect(shapeOf(page)).toEqual(shapeOf(page.replace(".vi.", ".en.")));
  expect(guides.filter((page) => page.includes(".vi."))).toHaveLength(guides.length / 2);
});

/** What the add-in says in these languages, on the ribbon and in the pane. */
function saidIn(...languages: readonly string[]): string {
  const texts = languages.flatMap((language) =>
    readdirSync(join(root, "src/locales", language)).map((name) =>
      join("src/locales", language, name),
    ),
  );
  return ["manifest.xml", ...texts].map(read).join("\n");
}

const namedIn = (page: string) =>
  matches(read(page), /<b>([^<]+)<\/b>/gu).map((text) => text.replace(/\s+/gu, " "));

describe.each([
  ["vi", ["Trang đầu"], countedVi],
  ["en", ["Home"], countedEn],
])("the secretary's guide in %s", (language, excelWords, counted) => {
  const page = `${GUIDES}/secretary.${language}.html`;

  test("its example of a verdict is worded as in the pane", () => {
    const quoted = matches(read(page).replace(/\s+/gu, " "), /“([^”]+)”/gu);
    expect(quoted).toContain(counted({ error: 2, warning: 4, info: 0 }));
  });

  test("every picture and style exists", () => {
    const files = matches(read(page), / (?:src|href)="([^"]+)"/gu);
    expect(files.filter((file) => !existsSync(join(root, GUIDES, file)))).toEqual([]);
  });

  test("every button and tab is named as the add-in names it", () => {
    const said = saidIn(language);
    expect(
      namedIn(page).filter((text) => !excelWords.includes(text) && !said.includes(`"${text}"`)),
    ).toEqual([]);
  });
});

describe.each(["help", "support"])("the page %s.html", (name) => {
  const page = `src/taskpane/${name}.html`;

  test("every button and tab is named as the add-in names it", () => {
    const said = [saidIn("vi", "en"), '"Trang đầu"', '"Home"'].join("\n");
    expect(namedIn(page).filter((text) => !said.includes(`"${text}"`))).toEqual([]);
  });

  test("every page that it links to is made with it", () => {
    const links = matches(read(page), / href="([^"#<]+)"/gu);
    const places = ["src/taskpane/", "docs/"];
    const missing = links.filter((link) =>
      places.every((place) => !existsSync(join(root, place + link))),
    );
    expect(missing).toEqual([]);
  });
});

test("the drawing of the architecture names every room, and no other", () => {
  const [, drawing = ""] = /## Architecture\n+```\n(.*?)```/su.exec(read("README.en.md")) ?? [];
  const foldersIn = (path: string) =>
    readdirSync(join(root, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  const named = (pattern: RegExp) => matches(drawing, pattern).sort();
  expect(named(/^src\/(\w+) {2,}/gmu)).toEqual(foldersIn("src"));
  expect(named(/^ {2}(\w+) {2,}/gmu)).toEqual(foldersIn("src/core"));
});

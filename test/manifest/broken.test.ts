import { copyFileSync, mkdtempSync, readFileSync, cpSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestProblems } from "../../scripts/manifest/manifestProblems";

const root = join(__dirname, "..", "..");
const valid = readFileSync(join(root, "manifest.xml"), "utf8");
const icon = "assets/icons/check-24.png";

/** What is broken, the text replaced, its replacement, and what has to be said. */
const BROKEN: readonly (readonly [string, string | RegExp, string, string])[] = [
  ["an unknown element", "<Hosts>", "<AppDomain/><Hosts>", "AppDomain"],
  ["an order of elements", /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/u, "$2$1", "Version"],
  ["an id that is no GUID", /<Id>.*<\/Id>/u, "<Id>chi-bo</Id>", "chi-bo"],
  ["a version of three parts", /<Version>.*<\/Version>/u, "<Version>0.2.0</Version>", "Version"],
  ["a permission", "ReadWriteDocument", "ReadWrite", "Permissions"],
  ["a button without a tip", /<Supertip>.*?<\/Supertip>/su, "", "Supertip"],
  ["an icon without its sizes", /(<Icon>)(\s*<bt:Image [^>]*>){7}/u, "$1", "Icon"],
  ["a resource id over 32 characters", /"pane\.label"/gu, `"${"a".repeat(33)}"`, "32"],
  ["a short text over 125 characters", '"Tổng hợp"', `"${"a".repeat(126)}"`, "125"],
  ["a short English text", '"Summarise"', `"${"a".repeat(126)}"`, "125"],
  ["a long text over 250 characters", '"Thêm một trang', `"${"a".repeat(251)}`, "250"],
  ["a long English text", '"Adds a sheet', `"${"a".repeat(251)}`, "250"],
  ["a dangling id", 'resid="url.commands"', 'resid="url.page"', 'resid "url.page" has no resource'],
  [
    "an unused resource",
    'resid="check.tip"',
    'resid="pane.tip"',
    'resource "check.tip" is not used',
  ],
  ["an id used twice", 'id="xepLoaiChiBo.check"', 'id="xepLoaiChiBo.pane"', "more than once"],
  [
    "an http address",
    "https://localhost:3000/commands.html",
    "http://localhost:3000/commands.html",
    "address http://localhost:3000/commands.html is not https",
  ],
  ["a text in one language", /<bt:Override [^>]*"Check"\/>/u, "", "text “Kiểm tra” has no en-US"],
  ["a missing picture", "check-24.png", "check-25.png", "check-25.png does not exist"],
];

test.each(BROKEN)("%s is rejected", async (_what, from, to, expected) => {
  const broken = valid.replace(from, to);
  expect(broken).not.toBe(valid);
  expect((await manifestProblems(broken, root)).join("\n")).toContain(expected);
});

test("a picture of another size is rejected", async () => {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  cpSync(join(root, "assets"), join(folder, "assets"), { recursive: true });
  copyFileSync(join(root, "assets/icons/check-32.png"), join(folder, icon));
  const problems = await manifestProblems(valid, folder);
  rmSync(folder, { recursive: true });
  expect(problems).toEqual([`picture https://localhost:3000/${icon} has 32 × 32 pixels, not 24`]);
});

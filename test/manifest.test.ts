import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";

const root = join(__dirname, "..");
const path = join(root, "manifest.xml");
const xml = readFileSync(path, "utf8");

const all = (pattern: RegExp): string[] =>
  Array.from(xml.matchAll(pattern), ([, found = ""]) => found);
const resources = all(/<bt:(?:Image|Url|String) id="([^"]*)"/g);
const uses = all(/ resid="([^"]*)"/g);

/** Reads width and height from a PNG's header. */
function pixels(file: string): [width: number, height: number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Returns every text of a resource list, in both languages. */
function texts(list: string): string[] {
  const [, body = ""] = new RegExp(`<bt:${list}>(.*?)</bt:${list}>`, "s").exec(xml) ?? [];
  return Array.from(body.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g), ([, text = ""]) => text);
}

test("Microsoft's own reader accepts it as a task pane add-in for Excel", () => {
  const cli = join(root, "node_modules", "office-addin-manifest", "cli.js");
  const printed = execFileSync(process.execPath, [cli, "info", path], { encoding: "utf8" });
  const info = Object.fromEntries(
    Array.from(printed.matchAll(/^ *(.+?): (.*)$/gm), ([, key = "", value = ""]) => [
      key,
      value.trim(),
    ]),
  );
  expect(info).toMatchObject({
    Name: "Xếp loại Chi bộ",
    Provider: "Xếp loại Chi bộ",
    Type: "TaskPaneApp",
    Permissions: "ReadWriteDocument",
    "Default Locale": "vi-VN",
  });
  expect(info["Id"]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("the version is package.json's, with the fourth part that Office asks for", () => {
  expect(all(/<Version>([^<]*)<\/Version>/g)).toEqual([`${version}.0`]);
});

test("ExcelApi 1.9 is the only requirement, so that an iPad shows the add-in", () => {
  const [, requirements = ""] = /<Requirements>(.*?)<\/Requirements>/s.exec(xml) ?? [];
  expect(Array.from(requirements.matchAll(/<Set [^>]*>/g), ([set]) => set)).toEqual([
    '<Set Name="ExcelApi" MinVersion="1.9"/>',
  ]);
});

test("elements are in the order that Office requires", () => {
  const [, body = ""] = /<OfficeApp[^>]*>(.*)<\/OfficeApp>/s.exec(xml) ?? [];
  const [, children = ""] = /^(.*?)<VersionOverrides/s.exec(body) ?? [];
  expect(Array.from(children.matchAll(/^ {2}<(\w+)/gm), ([, name]) => name)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
  ]);
});

test("every resource exists once and is used", () => {
  expect(resources).toEqual(Array.from(new Set(resources)));
  expect(Array.from(new Set(uses)).sort()).toEqual(Array.from(resources).sort());
  expect(resources.filter((id) => id.length > 32)).toEqual([]);
});

test("no two controls share an id", () => {
  const ids = all(/<(?:Control|Group)[^>]* id="([^"]*)"/g);
  expect(ids).toEqual([
    "xepLoaiChiBo.group",
    "xepLoaiChiBo.pane",
    "xepLoaiChiBo.summarise",
    "xepLoaiChiBo.check",
    "xepLoaiChiBo.sample",
  ]);
});

test("every text is in both languages and within its length limit", () => {
  const strings = all(/<bt:String id="([^"]*)"/g);
  const english = all(/<bt:Override Locale="(en-US)" Value="[^"]+"/g);
  expect(english).toHaveLength(strings.length);
  expect(texts("ShortStrings").filter((text) => text.length > 125)).toEqual([]);
  expect(texts("LongStrings").filter((text) => text.length > 250)).toEqual([]);
  const [, name = ""] = /<DisplayName DefaultValue="([^"]*)"/.exec(xml) ?? [];
  const [, description = ""] = /<Description DefaultValue="([^"]*)"/.exec(xml) ?? [];
  expect([name.length <= 125, description.length <= 250]).toEqual([true, true]);
});

test("every address is https", () => {
  const addresses = all(/(?:DefaultValue|Value)="(\w+:\/\/[^"]*)"/g);
  expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
});

test("each button has its icon in all nine sizes", () => {
  const icons = Array.from(
    xml.matchAll(
      /<bt:Image id="icon\.(\w+)\.(\d+)" DefaultValue="https:\/\/localhost:3000\/([^"]*)"/g,
    ),
  );
  expect(icons).toHaveLength(4 * 9);
  for (const [, name, size, file = ""] of icons) {
    expect(file).toBe(`assets/icons/${String(name)}-${String(size)}.png`);
    expect(pixels(join(root, file))).toEqual([Number(size), Number(size)]);
  }
  const shown = Array.from(
    xml.matchAll(/<bt:Image size="(\d+)" resid="icon\.\w+\.(\d+)"/g),
    ([, a, b]) => [a, b],
  );
  expect(shown.filter(([asked, given]) => asked !== given)).toEqual([]);
});

test("the icons of the add-in itself are 32 and 64 pixels", () => {
  const [, small = ""] =
    /<IconUrl DefaultValue="https:\/\/localhost:3000\/([^"]*)"/.exec(xml) ?? [];
  const [, large = ""] =
    /<HighResolutionIconUrl DefaultValue="https:\/\/localhost:3000\/([^"]*)"/.exec(xml) ?? [];
  expect([pixels(join(root, small)), pixels(join(root, large))]).toEqual([
    [32, 32],
    [64, 64],
  ]);
});

test("every function that a button runs is registered by the commands page", () => {
  const source = readFileSync(join(root, "src", "commands", "main.ts"), "utf8");
  for (const name of all(/<FunctionName>([^<]*)<\/FunctionName>/g))
    expect(source).toContain(`Office.actions.associate("${name}"`);
  expect(existsSync(join(root, "src", "commands", "commands.html"))).toBe(true);
});

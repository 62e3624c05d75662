import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ADDIN_FOLDER } from "../../workbench/addinFolder";
import { checkFirst, paneFrame } from "../../scripts/scene/scene";
import { opener } from "./stage";

const { open } = opener();

const builtPage = (name: string) => readFileSync(join(ADDIN_FOLDER, name), "utf8");

test.each(["taskpane.html", "commands.html", "notice.html"])(
  "%s may load from its own origin and that of Office.js, and from nowhere else",
  (name) => {
    const html = builtPage(name);
    const [loader, address = ""] = /<script src="?([^" >]*office\.js)/.exec(html) ?? [""];
    const [meta, policy] = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(
      html,
    ) ?? [""];
    const office = new URL(address).origin;
    expect(policy?.split("; ")).toEqual([
      "default-src 'self'",
      `script-src 'self' ${office}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      `connect-src 'self' ${office}`,
      `frame-src ${office}`,
      "form-action 'none'",
      "object-src 'none'",
      "base-uri 'self'",
    ]);
    // A policy in the page itself says nothing about what comes before it.
    expect(html.indexOf(meta)).toBeLessThan(html.indexOf(loader));
  },
);

test("a request to anywhere else is refused and noticed, an inline script too", async () => {
  const scene = await open("seed-2023.xlsx");
  await checkFirst(scene);
  await paneFrame(scene).evaluate(async () => {
    await fetch("https://elsewhere.test/").catch(() => undefined);
    const script = document.createElement("script");
    script.textContent = "document.title = 'changed'";
    document.body.append(script);
  });
  await expect(paneFrame(scene).title()).resolves.toBe("Xếp loại Chi bộ");
  expect(scene.errors).toEqual([
    "connect-src refused https://elsewhere.test/",
    "script-src-elem refused inline",
  ]);
});

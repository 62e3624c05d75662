import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { manifestFor } from "../../../scripts/manifest/manifestFor";
import { readRibbon } from "../../../workbench/page/menu/manifest";

// The workbench runs in a browser, which has a parser of its own.
Object.assign(globalThis, { DOMParser });

test.each(["https://addin.example.vn/", "https://example.vn/noi-bo/xep-loai/"])(
  "pages and pictures of an add-in at %s are named from its own folder",
  (address) => {
    const xml = manifestFor(readFileSync("manifest.xml", "utf8"), { address, isTest: false });
    const { buttons } = readRibbon(xml, "vi-VN");
    const pages = buttons.flatMap(({ action }) => (action.kind === "pane" ? [action.page] : []));
    expect(buttons[0]?.icon).toBe("assets/icons/pane-32.png");
    expect(pages.map((page) => page.replace(/\?.*/u, ""))).toEqual(
      pages.map(() => "taskpane.html"),
    );
    expect(pages).toContain("taskpane.html?run=check");
  },
);

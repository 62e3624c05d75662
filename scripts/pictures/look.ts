import { createHash } from "node:crypto";
import type { Locator } from "playwright-core";

/** Returns what is seen of an element: its texts, and the colours and fonts that they have; where it lies does not matter. */
export function lookOf(element: Locator): Promise<string> {
  return element.evaluate((root) => {
    const lines: string[] = [];
    for (const one of [root, ...Array.from(root.querySelectorAll("*"))]) {
      const text = Array.from(one.childNodes)
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent?.trim() ?? "")
        .join(" ");
      const { color, backgroundColor, fontSize, fontWeight, visibility } = getComputedStyle(one);
      if (one.getClientRects().length === 0 || visibility === "hidden") continue;
      lines.push([one.tagName, text, color, backgroundColor, fontSize, fontWeight].join("|"));
    }
    return lines.join("\n");
  });
}

export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

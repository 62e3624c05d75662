import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

const ENGLISH = "en-US";
const RESOURCES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** What a schema cannot see. Each check returns its problems, a line each. */
const CHECKS: readonly ((manifest: Document, folder: string) => readonly string[])[] = [
  danglingIds,
  unusedIds,
  repeatedIds,
  unsafeAddresses,
  textsInOneLanguage,
  wrongPictures,
];

/** Returns what is wrong in a manifest that fits its schema. `folder` contains the pictures, at the paths of their addresses. */
export function contentProblems(xml: string, folder: string): readonly string[] {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  return CHECKS.flatMap((check) => check(manifest, folder));
}

function danglingIds(manifest: Document): readonly string[] {
  const ids = new Set(resourceIds(manifest));
  return uses(manifest)
    .filter((id) => !ids.has(id))
    .map((id) => `resid "${id}" has no resource`);
}

function unusedIds(manifest: Document): readonly string[] {
  const used = new Set(uses(manifest));
  return resourceIds(manifest)
    .filter((id) => !used.has(id))
    .map((id) => `resource "${id}" is not used`);
}

function repeatedIds(manifest: Document): readonly string[] {
  const ids = [...valuesOf(manifest, "id")];
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => `id "${id}" occurs more than once`);
}

function unsafeAddresses(manifest: Document): readonly string[] {
  const values = [...valuesOf(manifest, "DefaultValue"), ...valuesOf(manifest, "Value")];
  return values
    .filter((value) => /^[a-z]+:\/\//iu.test(value) && !value.startsWith("https://"))
    .map((value) => `address ${value} is not https`);
}

function textsInOneLanguage(manifest: Document): readonly string[] {
  const texts = ["DisplayName", "Description", "String"].flatMap((name) => named(manifest, name));
  return texts
    .filter((text) => text.hasAttribute("DefaultValue") && !hasEnglish(text))
    .map((text) => `text “${text.getAttribute("DefaultValue") ?? ""}” has no ${ENGLISH}`);
}

function hasEnglish(text: Element): boolean {
  return children(text).some((each) => each.getAttribute("Locale") === ENGLISH);
}

function wrongPictures(manifest: Document, folder: string): readonly string[] {
  return pictures(manifest).flatMap(({ address, size }) => {
    const path = join(folder, new URL(address).pathname.replace(/^.*(?=\/assets\/)/u, ""));
    if (!existsSync(path)) return [`picture ${address} does not exist`];
    const [width, height] = pixelsOf(path);
    return width === size && height === size
      ? []
      : [`picture ${address} has ${String(width)} × ${String(height)} pixels, not ${String(size)}`];
  });
}

interface Picture {
  readonly address: string;
  /** Width and height, in pixels. */
  readonly size: number;
}

function pictures(manifest: Document): readonly Picture[] {
  const addressOf = new Map(
    named(manifest, "Image")
      .filter((image) => image.hasAttribute("id"))
      .map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue") ?? ""]),
  );
  const onButtons = named(manifest, "Image").flatMap((image) => {
    const address = addressOf.get(image.getAttribute("resid"));
    return address === undefined ? [] : [{ address, size: Number(image.getAttribute("size")) }];
  });
  const ofAddin = [
    { name: "IconUrl", size: 32 },
    { name: "HighResolutionIconUrl", size: 64 },
  ].flatMap(({ name, size }) =>
    named(manifest, name).map((icon) => ({
      address: icon.getAttribute("DefaultValue") ?? "",
      size,
    })),
  );
  return [...ofAddin, ...onButtons];
}

/** Width and height are at a fixed place in a PNG's header. */
function pixelsOf(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function resourceIds(manifest: Document): readonly string[] {
  return Array.from(manifest.getElementsByTagNameNS(RESOURCES, "*"))
    .map((element) => element.getAttribute("id"))
    .filter((id) => id !== null);
}

const uses = (manifest: Document) => [...new Set(valuesOf(manifest, "resid"))];

function valuesOf(manifest: Document, attribute: string): readonly string[] {
  return named(manifest, "*")
    .map((element) => element.getAttribute(attribute))
    .filter((value) => value !== null);
}

function named(manifest: Document, name: string): readonly Element[] {
  return Array.from(manifest.getElementsByTagNameNS("*", name));
}

function children(element: Element): readonly Element[] {
  return Array.from(element.getElementsByTagNameNS("*", "*"));
}

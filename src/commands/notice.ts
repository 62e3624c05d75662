import { paneEn } from "../locales/paneEn";
import { paneVi } from "../locales/paneVi";

const query = new URLSearchParams(location.search);
const texts = query.get("language") === "en" ? paneEn : paneVi;
const kind = query.get("kind") ?? "";

document.documentElement.lang = texts === paneEn ? "en" : "vi";
document.title = texts.title;
document.querySelector("h1")?.append(texts.title);
const code = query.get("code") ?? "";
document.querySelector("p")?.append(textOf(kind), code === "" ? "" : ` ${texts.failureCode(code)}`);

function textOf(wanted: string): string {
  return (
    Object.entries(texts.failures).find(([name]) => name === wanted)?.[1] ??
    texts.failures.unexpected
  );
}

import { paneEn } from "../locales/en/pane";
import { paneVi } from "../locales/vi/pane";

const query = new URLSearchParams(location.search);
const texts = query.get("language") === "en" ? paneEn : paneVi;
const differences = Number(query.get("differences"));

document.documentElement.lang = texts === paneEn ? "en" : "vi";
document.title = texts.title;
document.querySelector("h1")?.append(texts.title);
document
  .querySelector("p")
  ?.append(differences > 0 ? texts.write.differences(differences) : failureText());

function failureText(): string {
  const code = query.get("code") ?? "";
  const text = textOf(query.get("kind") ?? "");
  return code === "" ? text : `${text} ${texts.failureCode(code)}`;
}

function textOf(wanted: string): string {
  return (
    Object.entries(texts.failures).find(([name]) => name === wanted)?.[1] ??
    texts.failures.unexpected
  );
}

import { paneEn } from "../locales/en/pane";
import { paneVi } from "../locales/vi/pane";
import { outcomeIn } from "./outcome";
import { sentencesOf } from "./sentences";

const query = new URLSearchParams(location.search);
const texts = query.get("language") === "en" ? paneEn : paneVi;

document.documentElement.lang = texts === paneEn ? "en" : "vi";
document.title = texts.title;
document.querySelector("h1")?.append(texts.title);
document
  .querySelector("[role=alert]")
  ?.append(...sentencesOf(outcomeIn(query), texts).map(paragraph));

// Excel on Windows and Mac reports an error on a page that never calls it.
void Office.onReady();

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.append(text);
  return element;
}

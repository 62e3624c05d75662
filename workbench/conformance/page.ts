import { type Result, tryOut } from "./run";
import { STATEMENTS } from "./statements";
import { asText, HEAD, rowOf } from "./table";
import "./page.css";

void Office.onReady(() => {
  const button = part("button", "run");
  button.disabled = false;
  button.addEventListener("click", () => {
    button.disabled = true;
    void runAll().finally(() => {
      button.disabled = false;
    });
  });
});

async function runAll(): Promise<void> {
  const status = part("p", "status");
  const table = part("table", "table");
  table.replaceChildren(line(HEAD, "th"));
  const results: Result[] = [];
  try {
    for (const statement of STATEMENTS) {
      status.textContent = `${String(results.length + 1)}/${String(STATEMENTS.length)}: ${statement.vi}`;
      const result = await tryOut(statement);
      results.push(result);
      table.append(lineOf(result));
      part("textarea", "text").value = asText(aboutExcel(), results);
    }
    status.textContent = summaryOf(results);
  } catch (error) {
    status.textContent = `Trang này có lỗi / this page failed: ${String(error)}`;
  }
}

function lineOf(result: Result): HTMLTableRowElement {
  const row = line(rowOf(result), "td");
  row.dataset["verdict"] = result.verdict;
  return row;
}

function line(texts: readonly string[], kind: "th" | "td"): HTMLTableRowElement {
  const row = document.createElement("tr");
  for (const text of texts) {
    const cell = document.createElement(kind);
    cell.textContent = text;
    row.append(cell);
  }
  return row;
}

function summaryOf(results: readonly Result[]): string {
  const count = (wanted: Result["verdict"]) =>
    String(results.filter(({ verdict }) => verdict === wanted).length);
  return `Đúng / as believed: ${count("agrees")}. Khác / different: ${count("disagrees")}. Không chạy / not run: ${count("notRun")}. Excel này chưa có / not in this Excel: ${count("tooOld")}.`;
}

/** What tells one Excel from another; the version is missing where Office.js does not report it. */
function aboutExcel(): string {
  const { platform, displayLanguage, contentLanguage } = Office.context;
  const version = (Office.context as { diagnostics?: { version: string } }).diagnostics?.version;
  return [
    `Excel ${version ?? ""} (${String(platform)})`,
    displayLanguage,
    contentLanguage,
    new Date().toISOString().slice(0, 10),
  ].join(", ");
}

function part<K extends keyof HTMLElementTagNameMap>(tag: K, id: string): HTMLElementTagNameMap[K] {
  const element = document.querySelector<HTMLElementTagNameMap[K]>(`${tag}#${id}`);
  if (!element) throw new Error(`The page has no ${tag} ${id}`);
  return element;
}

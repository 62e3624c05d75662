import { STATEMENTS } from "../../workbench/conformance/statements";
import { opener } from "./stage";

const { open } = opener();

test("the page of statements finds the stand-in as believed, and its result can be copied", async () => {
  const { page, pane } = await open("small-2024.xlsx", { api: "1.14" });
  await page.locator('iframe[data-seat="pane"]').evaluate((frame: HTMLIFrameElement) => {
    frame.src = "conformance/index.html";
  });
  await pane.getByRole("button", { name: "Chạy" }).click();
  await pane.getByText(/^Đúng \/ as believed: \d+\./).waitFor();
  const notRun = STATEMENTS.filter(({ observe }) => !observe).length;
  await expect(pane.getByRole("status").innerText()).resolves.toBe(
    `Đúng / as believed: ${String(STATEMENTS.length - notRun)}. Khác / different: 0. ` +
      `Không chạy / not run: ${String(notRun)}. Excel này chưa có / not in this Excel: 0.`,
  );
  const lines = (await pane.getByRole("textbox").inputValue()).split("\n");
  expect(lines).toHaveLength(STATEMENTS.length + 2);
  await expect(page.getByRole("tab").filter({ hasText: "xlcb" }).count()).resolves.toBe(0);
});

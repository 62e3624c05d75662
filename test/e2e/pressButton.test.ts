import { type Scene } from "../../scripts/scene/scene";
import { opener } from "./stage";

const { open } = opener();

const SAMPLE = "seed-2023.xlsx";

/** Opens the workbench with a page for the ribbon that runs this script; its function makes a title of its own. */
async function ribbonWith(script: string): Promise<Scene> {
  const scene = await open("small-2024.xlsx");
  await scene.page.route("**/addin/commands.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<script src="../office-js/excel-web-16.00.js"></script>
        <script src="../officeClient.js"></script>
        <script>
          Office.actions.associate("xepLoaiChiBoTongHop", (event) => {
            document.title = "pressed";
            event.completed();
          });
          ${script}
        </script>`,
    }),
  );
  await scene.page.getByLabel("Mở tệp mẫu").selectOption(SAMPLE);
  await scene.page.getByRole("status").filter({ hasText: SAMPLE }).waitFor();
  return scene;
}

async function press({ page }: Scene): Promise<string> {
  const button = page.getByRole("button", { name: "Tổng hợp", exact: true });
  await button.click();
  await page.waitForFunction(
    () => document.querySelector('.ribbon button[aria-busy="true"]') === null,
  );
  const ribbon = page.frames().find((frame) => frame.url().endsWith("/addin/commands.html"));
  return (await ribbon?.title()) ?? "";
}

test.each([
  ["calls Office.onReady", "void Office.onReady();"],
  ["sets Office.initialize", "Office.initialize = () => undefined;"],
])("a press reaches a page that %s", async (_, script) => {
  const scene = await ribbonWith(script);
  await expect(press(scene)).resolves.toBe("pressed");
  expect(scene.errors).toEqual([]);
});

test("a press is refused, as in Excel on Windows and Mac, where the page never starts Office.js", async () => {
  const scene = await ribbonWith("");
  const refused = scene.page.waitForEvent("pageerror");
  await expect(press(scene)).resolves.toBe("");
  await refused;
  expect(scene.errors).toEqual([
    "Excel sends no press to a page that neither calls Office.onReady nor sets Office.initialize.",
  ]);
});

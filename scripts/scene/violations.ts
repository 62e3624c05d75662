import type { Page } from "playwright-core";

/** Lists every violation of a content security policy in any frame, such as `img-src refused https://a.test/b.png`. */
export async function watchViolations(page: Page, list: string[]): Promise<void> {
  await page.exposeFunction("reportViolation", (violation: string) => {
    list.push(violation);
  });
  await page.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      reportViolation(`${effectiveDirective} refused ${blockedURI}`);
    });
  });
}

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pageFile } from "../src/page.ts";
import { draw } from "../src/reference.ts";
import { readShownContract, type ShownContract } from "../src/shown-contract.ts";
import { vendorOf } from "../src/vendor.ts";
import { vendorPage } from "../src/vendor-page.ts";
import { launchChromium } from "./chromium.ts";

let browser: Browser;
let contract: ShownContract;
beforeAll(async () => {
  [{ browser }, contract] = await Promise.all([launchChromium(), readShownContract("crema")]);
});
afterAll(() => browser.close());

test.each([
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "dark", width: 360 },
] as const)(
  "a page has every look that Redoc's whole styles give it: $colorScheme, $width",
  async ({ colorScheme, width }) => {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ colorScheme, viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.setContent(
      pageFile(vendorPage(vendorOf(contract)), "ko", { pages: [], vendors: [] }),
    );
    const { styles } = draw(contract.in.ko.reference);

    const used = await looks(page);
    await page.locator("style").last().evaluate(replaceText, styles);
    const whole = await looks(page);

    expect(used.length).toBeGreaterThan(200);
    expect(used).toEqual(whole);
    await context.close();
  },
  60_000,
);

/** Of every element, all that a browser computes from its styles but for custom properties. */
function looks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")].map((element) => {
      const style = getComputedStyle(element);
      const names = [...style].filter((name) => !name.startsWith("--"));
      const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [element.outerHTML.slice(0, 80), ...values].join("\n");
    }),
  );
}

/** Runs in the page. */
function replaceText(element: Element, text: string): void {
  element.textContent = text;
}

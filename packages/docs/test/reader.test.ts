import { languages } from "@jumun/contract/language";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BrowsedSite, browseSite, operationPaths, settled } from "./browsed-site.ts";
import { testedVendors } from "./tested-vendors.ts";

let site: BrowsedSite;
beforeAll(async () => {
  site = await browseSite();
});
afterAll(() => site.close());

test.each(["", "ko/"])(
  "at /%s the search finds Korean words, whole and in part, by keyboard alone",
  async (home) => {
    await using opened = await site.open(home);
    const { page, faults } = opened;

    for (const word of ["묶음번호", "묶음"]) {
      await page.keyboard.press("/");
      await page.getByRole("combobox").fill(word);
      await page.getByRole("option", { name: "setInvoice" }).first().waitFor();
      await page.keyboard.press("Escape");
      expect(await page.getByRole("combobox").count()).toBe(0);
    }
    await page.keyboard.press("/");
    await page.getByRole("combobox").fill("Retry-After");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.getByRole("combobox").fill("미입금 목록");
    await page.getByRole("combobox").fill("listUnpaidOrders");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");

    await page.waitForURL(/crema\/index\.html#/);
    await settled(page);
    expect(new URL(page.url()).pathname).toContain(home);
    expect(faults).toEqual([]);
  },
);

test("a deep link to an operation lands there", async () => {
  await using opened = await site.open("");
  const { page } = opened;
  const link = page.getByRole("link", { name: "updateUnpaidOrder" });
  await link.click();

  const heading = page.getByRole("heading", { name: "Change an unpaid order" });
  await heading.waitFor();
  await expect
    .poll(
      async () => {
        const box = await heading.boundingBox();
        return box !== null && box.y > 40 && box.y < 500;
      },
      { timeout: 15_000 },
    )
    .toBe(true);
});

test.each(languages)(
  "Redoc takes up what stands on the page, and draws it not anew: %s",
  async (language) => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route("**/redoc.standalone.js", async (route) => {
      await page.evaluate(() => {
        for (const element of document.querySelectorAll(
          "#reference h1, #reference p, #reference a",
        )) {
          element.setAttribute("data-drawn-before", "");
        }
      });
      await route.continue();
    });
    await page.goto(`${site.url}${language === "ko" ? "ko/" : ""}crema/`);
    await settled(page);

    const drawn = await page
      .locator("#reference h1, #reference p")
      .evaluateAll((elements) =>
        elements.slice(0, 5).map((element) => element.hasAttribute("data-drawn-before")),
      );
    const links = await page.locator("#reference [data-drawn-before][href^='#/']").count();
    expect(drawn).toEqual([true, true, true, true, true]);
    expect(links).toBeGreaterThan(1);
    await context.close();
  },
);

test("Redoc asks for no word that it is not given in Korean", async () => {
  for (const operation of await operationPaths(site)) {
    await using context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    // Stands between Redoc and its words, and notes what is not among them.
    await page.addInitScript(() => {
      const asked = new Set<string>();
      let words = {};
      Object.assign(globalThis, { wordsWithoutKorean: asked });
      Object.defineProperty(globalThis, "redocText", {
        set: (given: object) => {
          words = new Proxy(given, {
            get(target, name) {
              if (name !== "undefined" && !(name in target)) asked.add(String(name));
              return Reflect.get(target, name);
            },
          });
        },
        get: () => words,
      });
    });
    await page.goto(`${site.url}ko/${operation}`);
    await settled(page);
    await page.getByText("인증 자세히 보기").first().waitFor();

    const missing = await page.evaluate(() => [
      ...(globalThis as unknown as { wordsWithoutKorean: Set<string> }).wordsWithoutKorean,
    ]);
    // The menu that sends a contract to chat services is never seen here.
    expect(missing.filter((name) => !name.startsWith("page.actions."))).toEqual([]);
    expect(await page.getByText("Request", { exact: true }).count()).toBe(0);
  }
});

test("the chosen language stays, on this page and on the next", async () => {
  await using opened = await site.open("mock/");
  const { page } = opened;
  await page.getByRole("link", { name: "한국어" }).click();
  await page.waitForURL(/\/ko\/mock\//);
  expect(await page.locator("h1").textContent()).toBe("모의 서버");

  await page.goto(`${site.url}errors/`);
  await page.waitForURL(/\/ko\/errors\//);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL((url) => url.pathname === "/errors/index.html");
  await page.goto(site.url);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

test.each(["", `${testedVendors[0]}/`])(
  "the chosen colours stay on the next page: /%s",
  async (path) => {
    await using opened = await site.open(path, { colorScheme: "light" });
    const { page } = opened;
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole("button", { name: "Light or dark" }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);

    await page.goto(`${site.url}downloads/`);
    expect(await ground()).toBe(dark);
  },
);

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { languages } from "@jumun/contract/language";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSite, serveSite } from "../src/serve.ts";
import { buildSite } from "../src/site.ts";
import { launchChromium } from "./chromium.ts";
import { testedVendors } from "./tested-vendors.ts";

/** What the pages looked like, for a person to judge. */
const screenshots = fileURLToPath(new URL("../screenshots/", import.meta.url));
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let parent: string;
let site: ServedSite;
let browser: Browser;
let pages: readonly string[];
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "jumun-docs-"));
  const { folder } = await buildSite({ out: join(parent, "site"), vendors: testedVendors });
  const files = await readdir(folder, { recursive: true });
  pages = files
    .filter((file) => file.endsWith("index.html"))
    .map((file) => file.slice(0, -"index.html".length))
    .sort();
  site = await serveSite({ folder, port: 0 });
  const launched = await launchChromium();
  browser = launched.browser;
  process.stdout.write(`The browser is ${launched.executable}.\n`);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(parent, { recursive: true });
});

interface Opened extends AsyncDisposable {
  readonly page: Page;
  /** Every error of the console, exception and request that left this machine. */
  readonly faults: readonly string[];
}

async function open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith("data:")) {
      faults.push(`${request.url()} was asked for`);
    }
  });
  page.on("requestfailed", (request) => faults.push(`${request.url()} failed`));
  await page.goto(site.url + path);
  await settled(page);
  return { page, faults, [Symbol.asyncDispose]: () => context.close() };
}

/** A vendor's page is there once Redoc has taken it up. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.locator("h1, h2").filter({ visible: true }).first().waitFor();
  // React leaves its mark on every element that it answers for.
  await page.waitForFunction(() => {
    const [first] = document.querySelectorAll("#reference h1, #reference h2");
    return first === undefined || Object.keys(first).some((key) => key.startsWith("__react"));
  });
  // Redoc draws what is in view first, and the rest where it can.
  await page.waitForFunction(
    () => !document.querySelector("main")?.textContent.includes("Loading..."),
  );
}

/** In every language and look, one after the other: pages share two processors. */
async function eachPage(
  options: readonly BrowserContextOptions[],
  look: (opened: Opened, path: string, option: BrowserContextOptions) => Promise<void>,
): Promise<void> {
  for (const option of options) {
    for (const path of pages) {
      await using opened = await open(path, option);
      await look(opened, path, option);
    }
  }
}

test("every page loads without an error, a cookie, or a look at another machine", async () => {
  await eachPage([{}], async ({ page, faults }, path) => {
    expect(faults, path).toEqual([]);
    expect(await page.context().cookies(), path).toEqual([]);
  });
}, 240_000);

test("no page is wider than a phone", async () => {
  await eachPage(
    [{ viewport: { width: 360, height: 740 }, isMobile: true }],
    async ({ page }, path) => {
      const [content, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content, path).toBe(screen);
    },
  );
}, 240_000);

// What axe calls best practices holds on our own pages. Of Redoc's markup three are not kept: it
// skips a level of headings (heading-order), its menu is no landmark (region), and it takes the
// first heading out of the page while it is out of sight (page-has-heading-one).
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test("axe finds nothing on any page, light or dark", async () => {
  const source = await readFile(axe, "utf8");
  const found: string[] = [];
  const operations = await operationPaths();
  for (const colorScheme of ["light", "dark"] as const) {
    for (const path of [...pages, ...operations]) {
      await using opened = await open(path, { colorScheme });
      const { page } = opened;
      const isReference = (await page.locator("#reference").count()) > 0;
      // What stands behind the bar at the moment is not hidden for good.
      if (isReference) await page.addStyleTag({ content: "header.site { position: static }" });
      await page.evaluate(source);
      const tags = JSON.stringify(isReference ? wcag : [...wcag, "best-practice"]);
      const { violations } = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${tags} })`);
      for (const { id, nodes } of violations) {
        for (const { target, html, any } of nodes) {
          const why = any[0]?.message ?? "";
          found.push(
            `${path} ${colorScheme}: ${id} ${String(target)} ${html.slice(0, 120)} ${why}`,
          );
        }
      }
    }
  }
  expect(found).toEqual([]);
}, 300_000);

/** One operation of each vendor, by the address that the first page gives it. */
async function operationPaths(): Promise<string[]> {
  await using opened = await open("");
  const hrefs = await opened.page.evaluate(() =>
    [...document.querySelectorAll(".operations li:first-child a")].map((each) =>
      String(each.getAttribute("href")),
    ),
  );
  expect(hrefs.length).toBe(testedVendors.length);
  return hrefs;
}

test.each(["", "ko/"])(
  "at /%s the search finds Korean words, whole and in part, by keyboard alone",
  async (home) => {
    await using opened = await open(home);
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
  await using opened = await open("");
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
    const context = await browser.newContext();
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
  for (const operation of await operationPaths()) {
    await using context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
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
  await using opened = await open("mock/");
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
    await using opened = await open(path, { colorScheme: "light" });
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

test("screenshots of the main pages are kept", async () => {
  const [vendor] = testedVendors.filter((name) => name === "crema");
  const wide = { width: 1280, height: 900 };
  for (const path of ["", "ko/", "errors/", `${vendor}/`, `ko/${vendor}/`]) {
    for (const colorScheme of ["light", "dark"] as const) {
      await using opened = await open(path, { colorScheme, viewport: wide });
      const name = `${path.replaceAll("/", "-")}${colorScheme}.png`;
      await opened.page.screenshot({ path: join(screenshots, name) });
    }
    await using phone = await open(path, { viewport: { width: 390, height: 844 } });
    await phone.page.screenshot({
      path: join(screenshots, `${path.replaceAll("/", "-")}phone.png`),
    });
  }
}, 240_000);

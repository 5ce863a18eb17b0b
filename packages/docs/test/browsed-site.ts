import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { serveSite } from "../src/serve.ts";
import { buildSite } from "../src/site.ts";
import { launchChromium } from "./chromium.ts";
import { testedVendors } from "./tested-vendors.ts";

/** The site of the tested vendors, served and looked at with a browser. */
export interface BrowsedSite {
  readonly url: string;
  readonly browser: Browser;
  /** The address of every page, below that of the site. */
  readonly pages: readonly string[];
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

export interface Opened extends AsyncDisposable {
  readonly page: Page;
  /** Every error of the console, exception and request that left this machine. */
  readonly faults: readonly string[];
}

export async function browseSite(): Promise<BrowsedSite> {
  const parent = await mkdtemp(join(tmpdir(), "jumun-docs-"));
  const { folder } = await buildSite({ out: join(parent, "site"), vendors: testedVendors });
  const files = await readdir(folder, { recursive: true });
  const site = await serveSite({ folder, port: 0 });
  const { browser, executable } = await launchChromium();
  process.stdout.write(`The browser is ${executable}.\n`);
  return {
    url: site.url,
    browser,
    pages: files
      .filter((file) => file.endsWith("index.html"))
      .map((file) => file.slice(0, -"index.html".length))
      .sort(),
    open: (path, options = {}) => openPage(browser, site.url, path, options),
    async close() {
      await browser.close();
      await site.close();
      await rm(parent, { recursive: true });
    },
  };
}

async function openPage(
  browser: Browser,
  site: string,
  path: string,
  options: BrowserContextOptions,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
      faults.push(`${request.url()} was asked for`);
    }
  });
  page.on("requestfailed", (request) => faults.push(`${request.url()} failed`));
  await page.goto(site + path);
  await settled(page);
  return { page, faults, [Symbol.asyncDispose]: () => context.close() };
}

/** A vendor's page is there once Redoc has taken it up. */
export async function settled(page: Page): Promise<void> {
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

/** The address of one operation of each vendor, as the first page gives it. */
export async function operationPaths({ open }: BrowsedSite): Promise<string[]> {
  await using opened = await open("");
  const hrefs = await opened.page.evaluate(() =>
    [...document.querySelectorAll(".operations li:first-child a")].map((each) =>
      String(each.getAttribute("href")),
    ),
  );
  if (hrefs.length === testedVendors.length) return hrefs;
  throw new Error(`The first page leads to operations of ${hrefs.length} vendors.`);
}

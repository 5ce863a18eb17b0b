import type { Browser, Page } from "playwright-core";

/** One load of a page by a browser. */
export interface PageLoad {
  /** When the first text or picture was painted, in ms from the beginning of the navigation. */
  readonly firstPaint: number;
  /** When the largest text or picture was painted, the last of them that was larger than any before. */
  readonly largestPaint: number;
  /** What came over the network, headers included, in bytes. */
  readonly bytes: number;
}

/** Loads pages one after the other in one browser that has seen none of them, and keeps its cache. */
export async function loadPages(browser: Browser, urls: readonly string[]): Promise<PageLoad[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(observePaint);
  const loads: PageLoad[] = [];
  for (const url of urls) {
    const page = await context.newPage();
    loads.push(await load(page, url));
    await page.close();
  }
  await context.close();
  return loads;
}

/** How long a page may still grow once it has been loaded, in ms. */
const settling = 1_500;

async function load(page: Page, url: string): Promise<PageLoad> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(settling);
  const { firstPaint, largestPaint } = await page.evaluate(
    (): Pick<PageLoad, "firstPaint" | "largestPaint"> => Reflect.get(globalThis, "paint"),
  );
  return { firstPaint, largestPaint, bytes };
}

/** Runs in the page. */
function observePaint(): void {
  const paint = { firstPaint: Number.NaN, largestPaint: Number.NaN };
  Reflect.set(globalThis, "paint", paint);
  const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
    });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") paint.firstPaint = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    paint.largestPaint = startTime;
  });
}

import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { languages } from "@jumun/contract/language";
import type { Locator } from "playwright-core";
import { pagePath } from "../src/layout/site-page.ts";
import { serveSite } from "../src/serve.ts";
import type { Site } from "../src/site.ts";
import { readVendor, type Vendor } from "../src/vendor.ts";
import { launchChromium } from "../test/chromium.ts";

const folder = fileURLToPath(new URL("./", import.meta.url));

/**
 * Takes the screenshots of the READMEs, one per language: the first operation with a request body
 * and a discrepancy, of the vendor with the most operations.
 * @returns the files
 */
export async function takePictures(site: Site): Promise<string[]> {
  await using closing = new AsyncDisposableStack();
  const { url, close } = await serveSite({ folder: site.folder, port: 0 });
  closing.defer(close);
  const { browser } = await launchChromium();
  closing.defer(() => browser.close());
  const page = await browser.newPage({
    viewport: { width: 1280, height: 640 },
    colorScheme: "light",
  });
  const vendor = largest(await Promise.all(site.vendors.map((name) => readVendor(name))));
  const noted = new Set(
    vendor.ledger.discrepancies.flatMap(({ places }) => places.map(({ words }) => words.en)),
  );
  const files: string[] = [];
  for (const language of languages) {
    const operation = vendor.in[language].operations.find(
      ({ id, body }) => body !== undefined && noted.has(id),
    );
    if (operation === undefined)
      throw new Error(`${vendor.name} has no operation with a body and a discrepancy to show.`);
    const { fragment, summary } = operation;
    await page.goto(`${url}${pagePath(`${vendor.name}/`, language)}${fragment}`);
    await inView(page.getByRole("heading", { name: summary }).first());
    const file = `${folder}reference.${language}.png`;
    await page.screenshot({ path: file });
    files.push(file);
  }
  return files;
}

/** Redoc scrolls to an operation after rendering everything above it. */
async function inView(heading: Locator): Promise<void> {
  await heading.waitFor();
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const y = (await heading.boundingBox())?.y ?? 0;
    if (y > 0 && y < 400) return;
    await setTimeout(100);
  }
  throw new Error("The page did not scroll to the operation in its fragment.");
}

function largest(vendors: readonly Vendor[]): Vendor {
  const [first, ...others] = vendors;
  if (first === undefined)
    throw new Error("The site has no vendor, so there is nothing to take a screenshot of.");
  return others.reduce(
    (most, each) => (each.in.en.operations.length > most.in.en.operations.length ? each : most),
    first,
  );
}

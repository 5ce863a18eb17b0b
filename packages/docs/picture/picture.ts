import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { languages } from "@jumun/contract/language";
import type { Locator } from "playwright-core";
import { languageFolder } from "../src/place.ts";
import { serveSite } from "../src/serve.ts";
import { readShownContract, type ShownContract } from "../src/shown-contract.ts";
import type { Site } from "../src/site.ts";
import { launchChromium } from "../test/chromium.ts";

const folder = fileURLToPath(new URL("./", import.meta.url));

/**
 * Takes the pictures that the READMEs show, one in each language: of the vendor that has the most
 * operations the first one that sends a body, with its samples beside it.
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
  const vendor = largest(await Promise.all(site.vendors.map((name) => readShownContract(name))));
  const files: string[] = [];
  for (const language of languages) {
    const operation = vendor.in[language].operations.find(({ body }) => body !== undefined);
    if (operation === undefined) throw new Error(`${vendor.name} has no operation with a body.`);
    const { fragment, summary } = operation;
    await page.goto(`${url}${languageFolder(language)}${vendor.name}/index.html${fragment}`);
    await inView(page.getByRole("heading", { name: summary }).first());
    const file = `${folder}reference.${language}.png`;
    await page.screenshot({ path: file });
    files.push(file);
  }
  return files;
}

/** Redoc scrolls to an operation once everything above it is drawn. */
async function inView(heading: Locator): Promise<void> {
  await heading.waitFor();
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const y = (await heading.boundingBox())?.y ?? 0;
    if (y > 0 && y < 400) return;
    await setTimeout(100);
  }
  throw new Error("The page did not scroll to the operation that its address names.");
}

function largest(vendors: readonly ShownContract[]): ShownContract {
  const [first, ...others] = vendors;
  if (first === undefined) throw new Error("There is no vendor to take a picture of.");
  return others.reduce(
    (most, each) => (each.in.en.operations.length > most.in.en.operations.length ? each : most),
    first,
  );
}

/** Code samples as a reader has them: copied from the page, run, and pointed at the vendor. */
import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { codeSamples, mockAddress } from "@jumun/contract/code-sample/code-sample";
import { type Mock, startMock } from "@jumun/mock";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type ServedSite, serveSite } from "../src/serve.ts";
import { readShownContract } from "../src/shown-contract.ts";
import { buildSite } from "../src/site.ts";
import { launchChromium } from "./chromium.ts";
import { testedVendors } from "./tested-vendors.ts";

const run = promisify(execFile);
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Of each vendor the first operation that sends a body. */
const cases = await Promise.all(
  testedVendors.map(async (name) => {
    const { document, in: texts } = await readShownContract(name);
    const operation = texts.en.operations.find(({ body }) => body !== undefined);
    if (operation === undefined) throw new Error(`${name} has no operation with a body.`);
    const { url } = document.servers?.find((server) => "x-environment" in server) ?? { url: "" };
    return { vendor: name, document, operation, id: operation.id, production: url };
  }),
);

let parent: string;
let site: ServedSite;
let browser: Browser;
let mock: Mock;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "jumun-docs-"));
  const { folder } = await buildSite({ out: join(parent, "site"), vendors: testedVendors });
  site = await serveSite({ folder, port: 0 });
  ({ browser } = await launchChromium());
  const contracts = join(parent, "contracts");
  await mkdir(contracts);
  for (const { vendor, document } of cases) {
    await writeFile(join(contracts, `${vendor}.json`), JSON.stringify(document));
  }
  mock = await startMock({ contracts, port: 0 });
});
afterAll(async () => {
  await mock.close();
  await browser.close();
  await site.close();
  await rm(parent, { recursive: true });
});

type Case = (typeof cases)[number];

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    ...options,
    viewport: { width: 1400, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

/** The samples of the operation, once its page has them. */
async function openSamples(page: Page, { vendor, operation }: Case, folder = ""): Promise<Locator> {
  await page.goto(`${site.url}${folder}${vendor}/index.html${operation.fragment}`);
  const section = page.locator(`[id="${operation.fragment.slice(2)}"]`);
  const samples = section.locator(".panel-request-samples");
  await samples.getByTestId("source-code").waitFor();
  await atRest(samples);
  return samples;
}

/** Redoc draws what is above an operation later, and scrolls after it; a menu would stay where it was. */
async function atRest(samples: Locator): Promise<void> {
  const place = async () => Math.round((await samples.boundingBox())?.y ?? Number.NaN);
  for (let before = await place(), same = 0; same < 5; ) {
    await setTimeout(100);
    const now = await place();
    same = now === before && now > 0 && now < 900 ? same + 1 : 0;
    before = now;
  }
}

/** The menu of languages is drawn at the end of the page. */
async function choose(page: Page, samples: Locator, from: string, to: string): Promise<void> {
  await samples.getByRole("button", { name: from }).click();
  const item = page.getByRole("menuitem", { name: to, exact: true });
  await item.filter({ visible: true }).click();
}

/** What the button beside the sample puts into the clipboard. */
async function copied(page: Page, samples: Locator): Promise<string> {
  await samples.getByTestId("source-code").hover();
  await samples.locator(".code-block-header").getByTestId("copy-button").click();
  return page.evaluate(() => navigator.clipboard.readText());
}

test.each(cases)(
  "samples of $vendor can be copied, and what was copied runs: $id",
  async (each) => {
    const page = await newPage();
    const samples = await openSamples(page, each);
    const address = mockAddress(each.vendor);
    const written = codeSamples(each.vendor, each.document, each.operation);
    const success = each.operation.answers.find(({ key }) => key.startsWith("2"))?.key;
    let shown = "TypeScript";

    expect(await copied(page, samples)).toBe(written[0]?.source);
    for (const [label, command, missing] of [
      ["curl", "sh", spawnSync("curl", ["--version"]).status !== 0],
      ["Python", "python3", spawnSync("python3", ["--version"]).status !== 0],
    ] as const) {
      await choose(page, samples, shown, label);
      shown = label;
      const program = await copied(page, samples);
      expect(written.map(({ source }) => source)).toContain(program);
      if (missing) {
        process.stdout.write(`${label} is not run: this machine has none.\n`);
        continue;
      }
      const file = join(parent, `${each.vendor}-${label}`);
      await writeFile(file, program.replaceAll(address, mock.url(each.vendor)));
      mock.reset();
      const { stdout } = await run(command, [file], {
        env: { ...process.env, PYTHONIOENCODING: "utf-8" },
      });
      expect(stdout).toContain(success);
      const last = mock.requests().at(-1);
      expect([last?.operationId, String(last?.status)]).toEqual([each.id, success]);
    }
  },
);

test.each(["light", "dark"] as const)(
  "samples can be read in every language, and answers beside them: %s",
  async (colorScheme) => {
    const [each] = cases;
    if (each === undefined) throw new Error("There is no operation.");
    const page = await newPage({ colorScheme });
    const samples = await openSamples(page, each);
    await page.evaluate(await readFile(axe, "utf8"));
    const faint: string[] = [];
    let shown = "TypeScript";
    for (const label of ["TypeScript", "curl", "Python"]) {
      if (label !== shown) await choose(page, samples, shown, label);
      shown = label;
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run("pre", { runOnly: ["color-contrast"] })`,
      );
      for (const { target, any } of violations.flatMap(({ nodes }) => nodes)) {
        faint.push(`${label} ${String(target)} ${any[0]?.message ?? ""}`);
      }
    }
    expect(faint).toEqual([]);
  },
);

test.each([
  ["", "Samples call", "Mock server"],
  ["ko/", "예제가 호출하는 곳", "모의 서버"],
])(
  "at /%s samples are pointed at the vendor by keyboard, and stay so",
  async (folder, label, first) => {
    const [one, other] = cases.filter(({ production }) => production !== "");
    if (one === undefined || other === undefined) throw new Error("Two vendors name their hosts.");
    const page = await newPage();
    const samples = await openSamples(page, one, folder);
    const code = samples.getByTestId("source-code");
    const choice = page.getByRole("combobox", { name: label });
    expect(await choice.locator("option:checked").textContent()).toBe(first);
    expect(await code.textContent()).toContain(mockAddress(one.vendor));

    await choice.focus();
    await page.keyboard.press("ArrowDown");

    await expect.poll(() => code.textContent()).toContain(one.production);
    expect(await code.textContent()).not.toContain("127.0.0.1");
    const program = await copied(page, samples);
    expect(program).toContain(`"${one.production}"`);
    expect(program).not.toContain("127.0.0.1");

    const elsewhere = await openSamples(page, other, folder);
    await expect
      .poll(() => elsewhere.getByTestId("source-code").textContent())
      .toContain(other.production);
    await choose(page, elsewhere, "TypeScript", "curl");
    await expect
      .poll(() => elsewhere.getByTestId("source-code").textContent())
      .toContain(`'${other.production}`);

    await page.getByRole("combobox", { name: label }).selectOption("mock");
    await expect
      .poll(() => elsewhere.getByTestId("source-code").textContent())
      .toContain(`'${mockAddress(other.vendor)}`);
  },
);

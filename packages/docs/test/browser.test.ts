/** What readers see, in a browser. Redoc is slow to start, so each test opens few vendor pages. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { codeSamples, mockAddress } from "@jumun/openapi/code-sample/code-sample";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type ServedSite, serveSite } from "../src/serve.ts";
import { axe, axeViolations, wcag } from "./axe.ts";
import { crema, fixtureSite, site } from "./built-sites.ts";
import { launchChromium } from "./chromium.ts";

const { folder } = site;

let served: ServedSite;
let browser: Browser;
beforeAll(async () => {
  served = await serveSite({ folder, port: 0 });
  ({ browser } = await launchChromium());
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Opens a page in a new context, and records errors, failed requests and requests to other servers. */
async function newPage(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    const isLocal = /^(?:http:\/\/127\.0\.0\.1:|data:|file:)/.test(request.url());
    if (!isLocal) problems.push(`The page requested ${request.url()}.`);
  });
  page.on("requestfailed", (request) => problems.push(`The request of ${request.url()} failed.`));
  return { page, problems };
}

/** Opens a page and waits until Redoc, if the page has it, has rendered. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  await page.locator("h1, h2").filter({ visible: true }).first().waitFor();
}

test("pages load without errors or cookies, fit a phone and pass axe in light and dark", async () => {
  const { url, close } = await serveSite({ folder: fixtureSite.folder, port: 0 });
  onTestFinished(close);
  const { page, problems } = await newPage({ colorScheme: "light" });
  const operation = "sample/index.html#/orders-and/readorders";
  // One page of each kind, with short texts: pages of a kind differ only in their texts.
  for (const path of ["ko/", "errors/", "ko/ledger/sample/", operation]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, url + path);
    const isReference = (await page.locator("#reference").count()) > 0;
    // axe takes text behind a sticky bar for hidden text, and colors in transition for the final ones.
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync("* { transition: none !important } header.site { position: static }");
      document.adoptedStyleSheets.push(style);
    });
    await page.evaluate(axe);

    const tags = isReference ? wcag : [...wcag, "best-practice"];
    expect(await axeViolations(page, tags), `/${path} in light colors`).toEqual([]);
    await page.evaluate(() => document.documentElement.classList.replace("light", "dark"));
    expect(await axeViolations(page, ["color-contrast"]), `/${path} in dark colors`).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    const [width, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width, `the width of /${path}`).toBe(screen);
    expect(problems, `/${path}`).toEqual([]);
  }
  expect(await page.context().cookies()).toEqual([]);
});

test("opened from the disk, the search finds Korean words by keyboard and leads to an operation", async () => {
  const { page, problems } = await newPage();
  await open(page, pathToFileURL(join(folder, "ko", "index.html")).href);
  const input = page.getByRole("combobox");

  for (const word of ["미입금 무통장", "무통장입금", "create unpaid"]) {
    await page.keyboard.press("/");
    await input.fill(word);
    const option = page.getByRole("option").filter({ hasText: "createUnpaidOrder POST" });
    await option.waitFor();
    expect(await option.textContent()).toMatch(/^미입금 무통장 주문 등록API크리마 API/);
    expect(await option.locator("b mark").allInnerTexts()).not.toEqual([]);
    await page.keyboard.press("Escape");
    expect(await input.count()).toBe(0);
  }
  await page.keyboard.press("/");
  await input.fill("Retry-After");
  await page.getByRole("option").first().waitFor();
  await input.fill("updateUnpaidOrder");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");

  await page.waitForURL(/ko\/crema\/index\.html#\/unpaid-orders\/updateunpaidorder/);
  await expectInView(page.getByRole("heading", { name: "미입금 무통장 주문 수정" }));
  expect(problems).toEqual([]);
});

test("the search passes axe, fits a phone, and says which result the arrow keys have selected", async () => {
  const { page } = await newPage({ viewport: { width: 360, height: 740 } });
  await open(page, `${served.url}ko/`);
  await page.evaluate(axe);
  await page.keyboard.press("/");
  const input = page.getByRole("combobox");
  await input.fill("리뷰 전체");
  await page.getByRole("option").nth(2).waitFor();
  await page.keyboard.press("ArrowDown");

  const selected = page.getByRole("option", { selected: true });
  expect(await input.getAttribute("aria-activedescendant")).toBe(await selected.getAttribute("id"));
  expect(await page.getByRole("option").nth(1).getAttribute("aria-selected")).toBe("true");
  expect(await page.getByRole("status").textContent()).toMatch(/^검색 결과: \d+개$/);
  expect(await axeViolations(page, [...wcag, "best-practice"])).toEqual([]);
  const list = page.getByRole("listbox");
  expect(await list.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
});

test("results lead to webhooks and to the values of schemas", async () => {
  const { page } = await newPage();
  for (const [word, title] of [
    ["receiveUserUpdate", "회원 업데이트"],
    ["hanjin", "DeliveryService"],
  ] as const) {
    await open(page, `${served.url}ko/`);
    await page.keyboard.press("/");
    await page.getByRole("combobox").fill(word);
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expectInView(page.getByRole("heading", { name: title }).first());
  }
});

async function expectInView(heading: Locator): Promise<void> {
  await heading.waitFor();
  await expect
    .poll(async () => (await heading.boundingBox())?.y, { timeout: 15_000 })
    .toSatisfy((y) => y > 40 && y < 500);
}

test("every link to an operation has a target, and Redoc has a Korean label for everything it shows", async () => {
  const { page } = await newPage();
  // Records the labels that Redoc asks for and that are missing.
  await page.addInitScript(() => {
    const missing = new Set<string>();
    let labels = {};
    Object.assign(globalThis, { missingLabels: missing });
    Object.defineProperty(globalThis, "redocLabels", {
      get: () => labels,
      set: (given: object) => {
        labels = new Proxy(given, {
          get(target, name) {
            if (name !== "undefined" && !(name in target)) missing.add(String(name));
            return Reflect.get(target, name);
          },
        });
      },
    });
  });
  await open(page, `${served.url}ko/crema/`);

  for (const { fragment } of crema.in.ko.operations) {
    // Redoc's menu shows the operations of the tag that its reader looks at.
    await page.evaluate((hash) => location.assign(hash), fragment);
    await page.locator(`a[href="${fragment}"]`).first().waitFor({ state: "attached" });
  }
  // Redoc draws an operation's details when it is in view, and may scroll on while it is loading.
  const details = page.getByText("인증 자세히 보기").first();
  const fragments = crema.in.ko.operations.map(({ fragment }) => fragment);
  let visits = 0;
  await expect
    .poll(
      async () => {
        const hash = fragments[visits % fragments.length] ?? "";
        visits += 1;
        await page.evaluate((hash) => location.assign(hash), hash);
        return details.isVisible();
      },
      { interval: 300, timeout: 30_000 },
    )
    .toBe(true);
  const missing = await page.evaluate(() => [...Reflect.get(globalThis, "missingLabels")]);
  // The menu that sends a contract to chat services is hidden.
  expect(missing.filter((name) => !String(name).startsWith("page.actions."))).toEqual([]);
  expect(await page.getByText("Request", { exact: true }).count()).toBe(0);
});

test("the ledger is filtered, leads to the open note of an operation, and the note leads back", async () => {
  const { page } = await newPage();
  await open(page, `${served.url}ledger/crema/`);
  const notes = page.locator("details.note").filter({ visible: true });
  const all = await notes.count();
  await page.getByRole("combobox", { name: "Show" }).selectOption("operation:createUnpaidOrder");
  expect(await notes.count()).toBeLessThan(all);
  const title = "The POST is called “Create”, with a separate “Update”.";
  await page.getByText(title).click();
  await page.getByRole("link", { name: "createUnpaidOrder", exact: true }).click();

  await page.waitForURL(/crema\/index\.html#\/unpaid-orders\/createunpaidorder/);
  // Without a click, the menu lists the operations of every tag.
  const menu = page.locator('[data-component-name="Menu/Menu"]').first();
  for (const { fragment } of crema.in.en.operations) {
    await menu.locator(`a[href="${fragment}"]`).filter({ visible: true }).waitFor();
  }
  const note = page.locator('details[data-note="create-or-update"]');
  await note.getByText("A create that is not safe to retry.").waitFor();
  expect(await note.locator("summary").evaluate((each) => each === document.activeElement)).toBe(
    true,
  );
  await note.getByRole("link").click();

  await page.waitForURL(/ledger\/crema\/index\.html#create-or-update$/);
  await page.getByText("A create that is not safe to retry.").waitFor();
});

test("the chosen language and colors apply to this page and the next", async () => {
  const { page } = await newPage({ colorScheme: "light" });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await open(page, `${served.url}mock/`);
  const light = await background();
  await page.getByRole("button", { name: "Light or dark" }).click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.getByRole("link", { name: "한국어" }).click();
  await page.waitForURL(/\/ko\/mock\//);

  await page.goto(`${served.url}errors/`);
  await page.waitForURL(/\/ko\/errors\//);
  expect(await background()).toBe(dark);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL((url) => url.pathname === "/errors/index.html");
});

test("without JavaScript a vendor's page lists its operations and links to its contract", async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(`${served.url}ko/crema/`);

  // Playwright finds no text inside `noscript`.
  const fallback = page.locator("noscript .notice");
  expect(await fallback.locator("li").allInnerTexts()).toContain(
    "POST /v1/unpaid_orders createUnpaidOrder: 미입금 무통장 주문 등록",
  );
  expect(await fallback.locator("a[href$='openapi.yaml']").isVisible()).toBe(true);
});

test("samples are copied as shown, and call the server that the reader chooses", async () => {
  const operation = crema.in.en.operations.find(({ id }) => id === "createUnpaidOrder");
  if (operation === undefined) throw new Error("CREMA has no operation createUnpaidOrder.");
  const sources = codeSamples("crema", crema.in.en.document, operation).map(({ source }) => source);
  const mock = mockAddress("crema");
  const { page } = await newPage();
  await open(page, `${served.url}crema/index.html${operation.fragment}`);
  const samples = page
    .locator(`[id="${operation.fragment.slice(2)}"]`)
    .locator(".panel-request-samples");
  const code = samples.getByTestId("source-code");
  // While Redoc scrolls to the operation, a menu would close again.
  await expectInView(page.getByRole("heading", { name: operation.summary }));

  expect(await copied(page, samples)).toBe(sources[0]);
  await page.getByRole("combobox", { name: "Samples call" }).focus();
  await page.keyboard.press("ArrowDown");
  // Redoc renders the page again.
  const timeout = 15_000;
  await expect.poll(() => code.textContent(), { timeout }).toContain('"https://api.cre.ma"');
  await expectInView(page.getByRole("heading", { name: operation.summary }));
  expect(await copied(page, samples)).toBe(sources[0]?.replaceAll(mock, "https://api.cre.ma"));

  await samples.getByRole("button", { name: "TypeScript" }).click();
  await page.getByRole("menuitem", { name: "curl", exact: true }).filter({ visible: true }).click();
  await expect.poll(() => code.textContent()).toContain("'https://api.cre.ma");
  await page.getByRole("combobox", { name: "Samples call" }).selectOption("mock");
  await expect.poll(() => code.textContent(), { timeout }).toContain(mock);
  expect(await copied(page, samples)).toBe(sources[0]);
});

/** Clicks the copy button of a sample and returns the clipboard. */
async function copied(page: Page, samples: Locator): Promise<string> {
  await samples.getByTestId("source-code").hover();
  await samples.locator(".code-block-header").getByTestId("copy-button").click();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The built sites, read as files. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { runInNewContext } from "node:vm";
import { published } from "@jumun/contract/expand";
import { listVendors } from "@jumun/contract/vendors";
import { parseYaml } from "@jumun/contract/yaml-file";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guidePages } from "../src/pages/guides.ts";
import { buildSite } from "../src/site.ts";
import { readVendor, type Vendor } from "../src/vendor.ts";
import { fixture, fixtureSite, site } from "./built-sites.ts";
import { type Element, elementsOf } from "./parsed-page.ts";
import { filesOf } from "./site-files.ts";

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "jumun-docs-"));
});
afterAll(() => rm(parent, { recursive: true }));

describe.each([
  ["the site of CREMA's contract", site, undefined],
  ["the site of a contract with markup in its texts", fixtureSite, fixture],
])("%s", (_, { folder, vendors: names }, root) => {
  let files: readonly string[];
  let pages: readonly string[];
  let vendors: readonly Vendor[];
  beforeAll(async () => {
    files = await filesOf(folder);
    pages = files.filter((file) => file.endsWith(".html"));
    vendors = await Promise.all(names.map((name) => readVendor(name, root)));
  });

  const read = (file: string) => readFile(join(folder, file), "utf8");
  const parsed = async (page: string) => elementsOf(await read(page));

  test("has every page in both languages, and each contract as YAML and JSON", () => {
    const english = pages.filter((page) => !page.startsWith("ko/"));
    const guides = guidePages([]).map(({ path }) => path);
    const others = ["", "ledger/", "downloads/", "changelog/"];
    const described = vendors.filter(({ programs }) => programs.size > 0);
    const workflows = described.map(({ name }) => `workflows/${name}/`);
    const packages = ["cli", "client", "mock", "openapi", ...(root === undefined ? names : [])];
    const expected = [
      ...guides,
      ...others,
      "packages/",
      ...packages.map((name) => `packages/${name}/`),
      ...names.flatMap((name) => [`${name}/`, `ledger/${name}/`]),
      ...(workflows.length > 0 ? ["workflows/", ...workflows] : []),
    ];

    expect(english).toEqual(expected.map((path) => `${path}index.html`).sort());
    expect(pages.filter((page) => page.startsWith("ko/"))).toEqual(
      english.map((page) => `ko/${page}`).sort(),
    );
    for (const name of names) {
      const contracts = [`${name}/openapi.yaml`, `${name}/openapi.json`, `ko/${name}/openapi.json`];
      expect(files).toEqual(expect.arrayContaining(contracts));
    }
  });

  test("links only to its own files, except for links that readers click", async () => {
    // Guides link to the pages of all vendors.
    const unbuilt = listVendors().filter((name) => !names.includes(name));
    for (const page of pages) {
      for (const { tag, attributes } of await parsed(page)) {
        const url = attributes.src ?? attributes.href;
        if (url === undefined) continue;
        if (tag === "a" && /^(https?:|#)/.test(url)) continue;
        const target = posix.join(posix.dirname(page), url.replace(/[#?].*$/, ""));
        if (unbuilt.some((name) => target.replace(/^ko\//, "").startsWith(`${name}/`))) continue;
        expect(files, `${page}: ${tag} ${url}`).toContain(target);
      }
    }
  });

  test("loads nothing from other servers in its styles and icon", async () => {
    for (const style of ["style.css", "reference.css"]) {
      expect(await read(style)).not.toMatch(/url\(|@import|https?:/);
    }
    const icon = await read("icon.svg");
    expect(icon.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|href/);
  });

  test("has the language, encoding, title and description of every page", async () => {
    for (const page of pages) {
      const elements = await parsed(page);
      expect(first(elements, "html").attributes.lang).toBe(page.startsWith("ko/") ? "ko" : "en");
      expect(first(elements, "meta").attributes.charset).toBe("utf-8");
      expect(first(elements, "title").text).toContain("jumun");
      const description = elements.find(({ attributes }) => attributes.name === "description");
      expect(description?.attributes.content).toMatch(/\S/);
    }
  });

  test("has no inline script from a contract", async () => {
    for (const page of pages) {
      const scripts = (await parsed(page)).filter(({ tag }) => tag === "script");
      const inline = scripts.filter(({ attributes }) => attributes.src === undefined);
      // The stored theme and language are applied inline.
      expect(inline.length, page).toBe(1);
    }
  });

  test("gives Redoc each contract unchanged, apart from descriptions and samples", async () => {
    for (const { name, in: texts } of vendors) {
      for (const language of ["en", "ko"] as const) {
        const folder = language === "ko" ? "ko/" : "";
        const { document } = texts[language];
        const shown = contractIn(await read(`${folder}${name}/contract.js`));
        expect(withoutTexts(shown)).toEqual(withoutTexts(document));
        const written = JSON.parse(await read(`${folder}${name}/openapi.json`));
        expect(written).toEqual(published(document));
      }
      const yaml = await read(`${name}/openapi.yaml`);
      expect(parseYaml(yaml, "openapi.yaml").value).toEqual(published(texts.en.document));
    }
  });

  test("lists every operation on the landing page by its name and summary", async () => {
    const lists = (await parsed("index.html")).filter(
      ({ attributes }) => attributes.class === "operations",
    );
    const items = lists.flatMap(({ text }) => text.trim().split("\n"));

    expect(items.map((item) => item.trim())).toEqual(
      vendors.flatMap(({ in: { en } }) =>
        en.operations.map(({ id, summary }) => `${id} ${summary}`),
      ),
    );
  });
});

test("Korean pages have no English sentence and no empty element", async () => {
  const { folder } = site;
  const pages = (await filesOf(join(folder, "ko"))).filter((file) => file.endsWith(".html"));
  for (const path of pages) {
    const page = await readFile(join(folder, "ko", path), "utf8");
    const english = textsOf(parse(page), "")
      .filter(({ language, text }) => language === "ko" && isEnglish(text))
      .map(({ text }) => text.trim());
    const elements = /<(h[1-6]|p|li|a|button|th|dt|dd|td|label|option|title)\b[^>]*>\s*<\/\1>/g;

    expect(english, path).toEqual([]);
    expect(page.match(elements), path).toBeNull();
  }
  expect(pages.length).toBeGreaterThan(10);
});

test("the landing page has the verification and the number of discrepancies of a contract", async () => {
  const page = await readFile(join(fixtureSite.folder, "index.html"), "utf8");
  const facts = elementsOf(page).filter(({ tag }) => tag === "dd");

  expect(facts.map(({ text }) => text)).toEqual(["on 2026-11-29, by 홍길동", "1"]);
});

test("the same contracts give the same bytes", async () => {
  const { folder, vendors } = fixtureSite;
  const again = join(parent, "again");
  await buildSite({ out: again, vendors, root: fixture });

  const files = await filesOf(folder);
  expect(await filesOf(again)).toEqual(files);
  for (const file of files) {
    const before = await readFile(join(folder, file));
    expect(before.equals(await readFile(join(again, file))), file).toBe(true);
  }
});

test("an unknown vendor is an error with its name, and nothing is built", async () => {
  const out = join(parent, "unknown");

  await expect(buildSite({ out, vendors: ["nobody"], root: fixture })).rejects.toThrow(
    'specs/ has no vendor "nobody". Choose from: sample.',
  );
  await expect(readdir(out)).rejects.toThrow("ENOENT");
});

function first(elements: readonly Element[], tag: string): Element {
  const element = elements.find((each) => each.tag === tag);
  if (element === undefined) throw new Error(`The page has no ${tag}.`);
  return element;
}

/** A contract without descriptions and code samples, to which the site adds. */
function withoutTexts(contract: unknown): unknown {
  return JSON.parse(
    JSON.stringify(contract, (key, value: unknown) =>
      (key === "description" && typeof value === "string") || key === "x-codeSamples"
        ? undefined
        : value,
    ),
  );
}

/** The contract that `contract.js` leaves in a global variable. */
function contractIn(script: string): unknown {
  const globals: { reference?: { contract: unknown } } = {};
  runInNewContext(script, globals);
  return structuredClone(globals.reference?.contract);
}

/** The texts of a page with their languages, without code and images. */
function textsOf(
  node: DefaultTreeAdapterTypes.ParentNode,
  inherited: string,
): { language: string; text: string }[] {
  return node.childNodes.flatMap((child) => {
    if (child.nodeName === "#text" && "value" in child) {
      return [{ language: inherited, text: child.value }];
    }
    if (!("attrs" in child) || notProse.has(child.tagName)) return [];
    const language = child.attrs.find(({ name }) => name === "lang")?.value;
    return textsOf(child, language ?? inherited);
  });
}

const notProse = new Set(["code", "kbd", "pre", "samp", "script", "style", "svg"]);

/** Whether a text has three lower-case Latin words in a row, and no Korean. */
function isEnglish(text: string): boolean {
  return /\b[a-z]+ [a-z]+ [a-z]+\b/.test(text) && !/\p{Script=Hangul}/u.test(text);
}

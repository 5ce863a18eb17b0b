import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { bundleContract } from "@jumun/contract/bundle";
import { inLanguage } from "@jumun/contract/language";
import { listOperations } from "@jumun/contract/operation";
import { contractPath } from "@jumun/contract/vendors";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { testedVendors } from "../test/tested-vendors.ts";
import { type Element, elementsOf, textOf } from "./parsed-page.ts";
import { buildSite } from "./site.ts";

/** A checkout with one contract, which tries to break out of its page. */
const fixture = fileURLToPath(new URL("../fixture", import.meta.url));

// A site is built several times, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "jumun-docs-"));
});
afterAll(() => rm(parent, { recursive: true }));

describe.each([
  ["the site of several vendors", undefined, testedVendors],
  ["a site of a contract that tries to break out", fixture, ["sample"]],
])("%s", (_, root, vendors) => {
  let folder: string;
  let files: readonly string[];
  let pages: readonly string[];
  beforeAll(async () => {
    const out = join(parent, vendors.join("+"));
    ({ folder } = await buildSite({ out, vendors, ...(root && { root }) }));
    files = await filesIn(folder);
    pages = files.filter((file) => file.endsWith(".html"));
  });

  test("has every page in both languages, a source and a bundled contract per vendor", () => {
    const english = pages.filter((page) => !page.startsWith("ko/"));

    expect(english).toEqual(
      expect.arrayContaining(["index.html", ...vendors.map((vendor) => `${vendor}/index.html`)]),
    );
    expect(pages.filter((page) => page.startsWith("ko/"))).toEqual(
      english.map((page) => `ko/${page}`).sort(),
    );
    expect(files).toEqual(
      expect.arrayContaining(
        vendors.flatMap((vendor) => [`${vendor}/openapi.json`, `${vendor}/openapi.yaml`]),
      ),
    );
  });

  test("has one copy of Redoc", () => {
    expect(files.filter((file) => file.includes("redoc."))).toEqual([
      "redoc.LICENSE.txt",
      "redoc.standalone.js",
    ]);
  });

  test("leads nowhere but to its own files, or out by a link that a person clicks", async () => {
    for (const page of pages) {
      for (const { tag, attributes } of await parsed(page)) {
        const address = attributes.src ?? attributes.href;
        if (address === undefined) continue;
        if (tag === "a" && /^(https?:|#)/.test(address)) continue;
        const target = posix.join(posix.dirname(page), address.replace(/[#?].*$/, ""));
        expect(files, `${page}: ${tag} ${address}`).toContain(target);
      }
    }
  });

  test("loads nothing from elsewhere in its styles and icon either", async () => {
    const style = await read("style.css");
    const icon = await read("icon.svg");

    expect(style).not.toMatch(/url\(|@import|https?:/);
    expect(icon.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|href/);
  });

  test("has a language, an encoding, a title and a description on every page", async () => {
    for (const page of pages) {
      const elements = await parsed(page);
      expect(first(elements, "html").attributes.lang).toBe(page.startsWith("ko/") ? "ko" : "en");
      expect(first(elements, "meta").attributes.charset).toBe("utf-8");
      expect(textOf(first(elements, "title"))).toContain("jumun");
      const metas = elements.filter(({ tag }) => tag === "meta");
      const description = metas.find(({ attributes }) => attributes.name === "description");
      expect(description?.attributes.content).toMatch(/\S/);
    }
  });

  test("has a page per vendor with its contract beside it, as data, and a way back", async () => {
    for (const vendor of vendors) {
      const elements = await parsed(`${vendor}/index.html`);
      const source = await bundleContract(contractPath(vendor, root));

      const shown = contractIn(await read(`${vendor}/contract.js`));
      expect(asInTheContract(shown)).toEqual(asInTheContract(inLanguage(source, "en")));
      expect(elements.some((each) => each.attributes.href === "../index.html")).toBe(true);
    }
  });

  test("lists every operation in the index by its name and summary", async () => {
    const lists = (await parsed("index.html")).filter(
      ({ attributes }) => attributes.class === "operations",
    );
    const items = lists.flatMap((list) => textOf(list).trim().split("\n"));
    const documents = await Promise.all(
      vendors.map((vendor) => bundleContract(contractPath(vendor, root))),
    );
    const operations = documents.flatMap((document) => listOperations(inLanguage(document, "en")));

    expect(operations.length).toBeGreaterThan(0);
    expect(items.map((item) => item.trim())).toEqual(
      operations.map(({ id, summary }) => `${id} ${summary}`),
    );
  });

  test("gives the bundled contract out in the language of the page", async () => {
    for (const vendor of vendors) {
      const source = await bundleContract(contractPath(vendor, root));
      for (const [folder, language] of [
        ["", "en"],
        ["ko/", "ko"],
      ] as const) {
        const given: unknown = JSON.parse(await read(`${folder}${vendor}/openapi.json`));
        expect(given).toEqual(inLanguage(source, language));
      }
    }
  });

  test("gives the contract out as it was written", async () => {
    for (const vendor of vendors) {
      expect(await read(`${vendor}/openapi.yaml`)).toBe(
        await readFile(contractPath(vendor, root), "utf8"),
      );
    }
  });

  test("has the same bytes when it is built again", async () => {
    const again = join(parent, "again");
    await buildSite({ out: again, vendors, ...(root && { root }) });

    expect(await filesIn(again)).toEqual(files);
    for (const file of files) {
      const before = await readFile(join(folder, file));
      expect(before.equals(await readFile(join(again, file))), file).toBe(true);
    }
  });

  function read(file: string): Promise<string> {
    return readFile(join(folder, file), "utf8");
  }

  async function parsed(page: string): Promise<Element[]> {
    return elementsOf(await read(page));
  }
});

test("the index counts what a contract admits, and says where its parts are from", async () => {
  const { folder } = await buildSite({ out: join(parent, "counted"), root: fixture });
  const elements = elementsOf(await readFile(join(folder, "index.html"), "utf8"));
  const facts = elements.filter(({ tag }) => tag === "dd").map(textOf);

  expect(facts.slice(0, 3)).toEqual([
    "1",
    "3 (1 from a third party, 1 from the code of public clients, 1 inferred)",
    "The page “주문” (https://vendor.example/orders?a=1&b=2), read in 2026.",
  ]);
});

test("only the vendors that are named are built, in their order", async () => {
  const { vendors, folder } = await buildSite({
    out: join(parent, "named"),
    vendors: ["sample"],
    root: fixture,
  });

  expect(vendors).toEqual(["sample"]);
  expect(await readdir(folder)).toContain("sample");
});

test("a vendor that does not exist is named, and nothing is built", async () => {
  const out = join(parent, "unknown");

  await expect(buildSite({ out, vendors: ["nobody"], root: fixture })).rejects.toThrow(
    'There is no vendor "nobody" in specs/; there are sample.',
  );
  await expect(readdir(out)).rejects.toThrow("ENOENT");
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function first(elements: readonly Element[], tag: string): Element {
  const element = elements.find((each) => each.tag === tag);
  if (element === undefined) throw new Error(`The page has no ${tag}.`);
  return element;
}

/** The contract but for what the page adds, words and samples: what is left must be the contract itself. */
function asInTheContract(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      (key === "description" && typeof each === "string") || key === "x-codeSamples"
        ? undefined
        : each,
    ),
  );
}

/** What the script leaves to the page. */
function contractIn(script: string): unknown {
  const page: { reference?: { contract: unknown } } = {};
  runInNewContext(script, page);
  return structuredClone(page.reference?.contract);
}

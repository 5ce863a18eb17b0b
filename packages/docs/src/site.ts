import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { languages } from "@jumun/contract/language";
import { listVendors } from "@jumun/contract/vendors";
import { type Files, replaceFolder } from "./folder.ts";
import { readKeptVendors } from "./kept-vendor.ts";
import { llmsText } from "./llms.ts";
import { llmsFullText } from "./llms-full.ts";
import { type Frame, pageFile } from "./page.ts";
import { sitePages } from "./pages.ts";
import { languageFolder, pagePath } from "./place.ts";
import { redocScript } from "./redoc-script.ts";
import { searchIndex } from "./search-index.ts";
import { siteStyle } from "./style.ts";
import { readVendor, type Vendor } from "./vendor.ts";
import { vendorPage } from "./vendor-page.ts";

/** Where the site is built unless something else is said. */
export const siteFolder = fileURLToPath(new URL("../dist", import.meta.url));

/** Where builds from the command line keep what is made of each contract. */
export const keptFolder = fileURLToPath(new URL("../node_modules/.cache/jumun", import.meta.url));

export interface SiteOptions {
  /** The folder to build, replaced as a whole. */
  readonly out: string;
  /** Names of vendors, in the order of the index; by default all that have a contract. */
  readonly vendors?: readonly string[];
  /** The checkout whose `specs/` is read; by default the one that this file is part of. */
  readonly root?: string;
  /**
   * A folder for what is made of each contract, so that a later build makes it anew only where the
   * contract or what it is made with changed; by default nothing is kept.
   */
  readonly keepIn?: string;
}

/** A site on the disk. */
export interface Site {
  /** Absolute. */
  readonly folder: string;
  readonly vendors: readonly string[];
}

/**
 * Builds the whole site: every page in every language, which need no network, and work opened from
 * the disk as well as served. The same contracts give the same bytes.
 * @throws Error if a contract is missing or wrong, if a vendor has the name of a page, or if `out`
 * holds something else than a site.
 */
export async function buildSite(options: SiteOptions): Promise<Site> {
  const folder = resolve(options.out);
  const names = options.vendors ?? listVendors(options.root);
  const [script, shared, vendors] = await Promise.all([
    redocScript(),
    sharedFiles(),
    options.keepIn === undefined
      ? Promise.all(names.map((name) => readVendor(name, options.root)))
      : readKeptVendors(names, options.keepIn, options.root),
  ]);
  const files = new Map<string, string | Uint8Array>([
    ...shared,
    ["redoc.standalone.js", script],
    ...vendors.flatMap(contractFiles),
    ...pageFiles(vendors),
  ]);
  await replaceFolder(folder, files, "redoc.standalone.js");
  return { folder, vendors: names };
}

async function sharedFiles(): Promise<Files> {
  const redoc = dirname(fileURLToPath(import.meta.resolve("redoc/package.json")));
  const own = ["icon.svg", "site.js", "reference.js", "code-sample.js"];
  return new Map<string, string | Uint8Array>([
    ["style.css", siteStyle],
    ["redoc.LICENSE.txt", await readFile(join(redoc, "LICENSE"))],
    ...(await Promise.all(own.map(browserFile))),
  ]);
}

async function browserFile(name: string): Promise<[string, Buffer]> {
  return [name, await readFile(new URL(`browser/${name}`, import.meta.url))];
}

function contractFiles({ name, source, in: texts }: Vendor): [string, Uint8Array][] {
  return [
    [`${name}/openapi.yaml`, source],
    ...languages.flatMap((language): [string, Uint8Array][] => [
      [`${languageFolder(language)}${name}/openapi.json`, texts[language].json],
      [`${languageFolder(language)}${name}/contract.js`, texts[language].script],
    ]),
  ];
}

function pageFiles(vendors: readonly Vendor[]): [string, string][] {
  const references = vendors.map(vendorPage);
  const others = sitePages(vendors);
  for (const { path } of others) {
    if (!references.some((reference) => reference.path === path)) continue;
    throw new Error(`specs/${path} has the name of a page of the site: name the vendor otherwise.`);
  }
  const pages = [...others, ...references];
  return [
    ["llms.txt", llmsText(vendors, others)],
    ["llms-full.txt", llmsFullText(vendors)],
    ...languages.flatMap((language): [string, string][] => {
      const frame: Frame = {
        pages,
        vendors: vendors.map(({ name, in: texts }) => ({
          path: `${name}/`,
          label: texts[language].title,
        })),
      };
      return [
        [`search.${language}.js`, searchIndex(vendors, pages, language)],
        ...pages.map((page): [string, string] => [
          pagePath(page.path, language),
          pageFile(page, language, frame),
        ]),
      ];
    }),
  ];
}

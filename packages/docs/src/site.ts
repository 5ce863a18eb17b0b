import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { published } from "@jumun/contract/expand";
import { languages } from "@jumun/contract/language";
import { listVendors } from "@jumun/contract/vendors";
import { toYaml } from "@jumun/contract/yaml-file";
import { renderPage } from "./layout/page.ts";
import { languageFolder, pagePath } from "./layout/site-page.ts";
import { llmsText } from "./pages/llms.ts";
import { sitePages } from "./pages/pages.ts";
import { redocLicense, redocScript } from "./reference/redoc-script.ts";
import { contractScript, vendorPage } from "./reference/vendor-page.ts";
import { type Files, replaceFolder } from "./replace-folder.ts";
import { searchIndex } from "./search/search-index.ts";
import { readVendor, type Vendor } from "./vendor.ts";

/** The default folder of the site. */
export const siteFolder = fileURLToPath(new URL("../dist", import.meta.url));

export interface SiteOptions {
  /** The folder to write; it is replaced as a whole. */
  readonly out: string;
  /** The names of the vendors, in the order of the menus; by default every vendor with a contract. */
  readonly vendors?: readonly string[];
  /** The checkout whose `specs/` is read; by default the one of this file. */
  readonly root?: string;
}

export interface Site {
  /** An absolute path. */
  readonly folder: string;
  readonly vendors: readonly string[];
}

/**
 * Builds every page in every language. The site needs no network, and works opened from the disk or
 * served. The same contracts give the same bytes.
 * @throws Error if a contract is missing or has errors, if a vendor has the name of a page, or if
 * `out` contains something other than a site
 */
export async function buildSite(options: SiteOptions): Promise<Site> {
  const folder = resolve(options.out);
  const names = options.vendors ?? listVendors(options.root);
  const vendors = await Promise.all(names.map((name) => readVendor(name, options.root)));
  const files = new Map<string, string | Uint8Array>([
    ...(await sharedFiles()),
    ...vendors.flatMap(contractFiles),
    ...pageFiles(vendors),
  ]);
  await replaceFolder(folder, files, "redoc.standalone.js");
  return { folder, vendors: names };
}

async function sharedFiles(): Promise<Files> {
  const files = [
    "icon.svg",
    "site.js",
    "search.js",
    "reference.js",
    "sample-server.js",
    "part-filter.js",
  ];
  return new Map<string, string | Uint8Array>([
    ["style.css", await joinedStyles("base", "bar", "search", "page", "landing")],
    ["reference.css", await joinedStyles("base", "bar", "search", "reference")],
    ["redoc.standalone.js", await redocScript()],
    ["redoc.LICENSE.txt", await redocLicense()],
    ...(await Promise.all(
      files.map(async (name) => [name, await browserFile(name)] satisfies [string, string]),
    )),
  ]);
}

async function joinedStyles(...names: readonly string[]): Promise<string> {
  const styles = names.map((name) => browserFile(`style/${name}.css`));
  return (await Promise.all(styles)).join("\n");
}

function browserFile(name: string): Promise<string> {
  return readFile(new URL(`browser/${name}`, import.meta.url), "utf8");
}

function contractFiles(vendor: Vendor): [string, string | Uint8Array][] {
  const { name, in: texts } = vendor;
  return [
    [`${name}/openapi.yaml`, toYaml(published(texts.en.document))],
    ...languages.flatMap((language): [string, string][] => {
      const folder = `${languageFolder(language)}${name}`;
      const document = published(texts[language].document);
      return [
        [`${folder}/openapi.json`, `${JSON.stringify(document, undefined, 2)}\n`],
        [`${folder}/contract.js`, contractScript(vendor, language)],
      ];
    }),
  ];
}

function pageFiles(vendors: readonly Vendor[]): [string, string][] {
  const references = vendors.map(vendorPage);
  const others = sitePages(vendors);
  for (const { path } of others) {
    if (!references.some((reference) => reference.path === path)) continue;
    throw new Error(`specs/${path} has the name of a page of the site: rename the vendor.`);
  }
  const pages = [...others, ...references];
  return [
    ["llms.txt", llmsText(vendors, others)],
    ...languages.flatMap((language): [string, string][] => {
      const links = vendors.map(({ name, in: texts }) => ({
        path: `${name}/`,
        label: texts[language].title,
      }));
      return [
        [`search.${language}.js`, searchIndex(vendors, pages, language)],
        ...pages.map((page): [string, string] => [
          pagePath(page.path, language),
          renderPage(page, language, { pages, vendors: links }),
        ]),
      ];
    }),
  ];
}

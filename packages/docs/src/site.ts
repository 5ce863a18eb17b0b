import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { listVendors } from "@jumun/contract/vendors";
import { type Files, replaceFolder } from "./folder.ts";
import { indexPage } from "./index-page.ts";
import { redocScript } from "./redoc-script.ts";
import { readVendor, type Vendor } from "./vendor.ts";
import { vendorPage } from "./vendor-page.ts";

/** Where the site is built unless something else is said. */
export const siteFolder = fileURLToPath(new URL("../dist", import.meta.url));

export interface SiteOptions {
  /** The folder to build, replaced as a whole. */
  readonly out: string;
  /** Names of vendors, in the order of the index; by default all that have a contract. */
  readonly vendors?: readonly string[];
  /** The checkout whose `specs/` is read; by default the one that this file is part of. */
  readonly root?: string;
}

/** A site on the disk. */
export interface Site {
  /** Absolute. */
  readonly folder: string;
  readonly vendors: readonly string[];
}

/**
 * Builds the whole site: an index and a page per vendor, which need no network, and work opened
 * from the disk as well as served. The same contracts give the same bytes.
 * @throws Error if a contract is missing or wrong, or if `out` holds something else than a site.
 */
export async function buildSite(options: SiteOptions): Promise<Site> {
  const folder = resolve(options.out);
  const names = options.vendors ?? listVendors(options.root);
  const [script, ...vendors] = await Promise.all([
    redocScript(),
    ...names.map((name) => readVendor(name, options.root)),
  ]);
  const files = new Map<string, string | Uint8Array>([
    ...(await sharedFiles(script)),
    ...vendors.flatMap(vendorFiles),
  ]);
  files.set("index.html", indexPage(vendors));
  await replaceFolder(folder, files, "redoc.standalone.js");
  return { folder, vendors: names };
}

async function sharedFiles(script: string): Promise<Files> {
  const redoc = dirname(fileURLToPath(import.meta.resolve("redoc/package.json")));
  return new Map<string, string | Uint8Array>([
    ["redoc.standalone.js", script],
    ["redoc.LICENSE.txt", await readFile(join(redoc, "LICENSE"))],
    ...(await Promise.all(["icon.svg", "reference.js", "style.css"].map(browserFile))),
  ]);
}

async function browserFile(name: string): Promise<[string, Buffer]> {
  return [name, await readFile(new URL(`browser/${name}`, import.meta.url))];
}

function vendorFiles(vendor: Vendor): [string, string | Uint8Array][] {
  return [
    [`${vendor.name}/index.html`, vendorPage(vendor)],
    [`${vendor.name}/openapi.yaml`, vendor.source],
    [`${vendor.name}/openapi.json`, `${JSON.stringify(vendor.document, undefined, 2)}\n`],
  ];
}

/** Builds the sites that the tests read, once for all test files. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { buildSite, type Site } from "../src/site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Two contracts of this repository; every other page is built in the same way. */
    site: Site;
    /** A contract whose texts contain markup. */
    fixtureSite: Site;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), "jumun-docs-"));
  const vendors = ["crema", "playauto"];
  const root = fileURLToPath(new URL("../fixture", import.meta.url));
  project.provide("site", await buildSite({ out: join(parent, "site"), vendors }));
  project.provide("fixtureSite", await buildSite({ out: join(parent, "fixture"), root }));
  return () => rm(parent, { recursive: true });
}

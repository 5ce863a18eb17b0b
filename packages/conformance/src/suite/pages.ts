/** Contract, client and mock agree with the vendor's pages, row by row and sample by sample. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "@jumun/client/contract";
import type { Validate, ValidationMode } from "@jumun/client/validate";
import { repositoryRoot } from "@jumun/contract/vendors";
import { describe, expect, test } from "vitest";
import { pageChecks } from "../pages/check-page.ts";
import { pageFaults, readPages } from "../pages/page.ts";
import { printedTexts, quotedTexts } from "../pages/printed-text.ts";
import type { Suite } from "../suite.ts";

export async function testPages({ subject, mock }: Suite): Promise<void> {
  const { document, operations, vendor } = subject;
  const generated = join(repositoryRoot, "packages", vendor, "dist", "generated");
  const load = (name: string) => import(pathToFileURL(join(generated, name)).href);
  const { contract }: { contract: Contract } = await load("contract.gen.js");
  const { validating }: { validating: (mode: ValidationMode) => Validate | undefined } =
    await load("validate.gen.js");
  const judged = {
    document,
    contract,
    validate: validating("throw"),
    mock: async () => mock.url(vendor),
  };
  const pages = await readPages(vendor);
  const checks = pages.flatMap(pageChecks);

  test("every page has the form of specs/README.md, and names operations of the contract", () => {
    const known = operations.map(({ id }) => id);
    expect(pages.flatMap((page) => pageFaults(page, known))).toEqual([]);
  });

  /** A contract with other evidence as a whole has no page. */
  const isFromPage = String(Object(document.info)["x-evidence"]?.kind).startsWith("vendor-doc");

  test.runIf(isFromPage)("every operation is on a page, or has other evidence", () => {
    const shown = new Set(pages.flatMap((page) => page.operations.map(({ name }) => name)));
    const missing = operations.filter((one) => one.evidence === undefined && !shown.has(one.id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test.runIf(isFromPage)("every operation links to the vendor's page", () => {
    const items = Object.values(document.paths ?? {}).map(Object);
    const written = items.flatMap((item) => Object.values<unknown>(item));
    expect(written.length).toBeGreaterThan(0);
    for (const operation of written) {
      expect(operation).toHaveProperty("externalDocs.url", expect.stringMatching(/^https:/));
    }
  });

  if (checks.length > 0) {
    test.each(checks)("$title", async ({ problem }) => {
      expect(await problem(judged)).toBeUndefined();
    });
  }

  /** A comparison with the published pages, if there is a copy beside the repository. */
  const shared = join(repositoryRoot, "..", "shared");
  const published = join(shared, "vendor-docs");
  const transcribed = pages.filter(({ page }) => !page.read.startsWith("no"));

  describe.runIf(existsSync(published) && transcribed.length > 0)("the published page", () => {
    const names = existsSync(published) ? readdirSync(published) : [];
    const evidence = join(shared, "evidence");
    const notes = existsSync(evidence)
      ? readdirSync(evidence).map((name) => basename(name, ".md"))
      : [];
    const read = (files: readonly string[]) =>
      files.map((file) => squeezed(readFileSync(file, "utf8"))).join();
    const whole = read(
      names.filter((name) => name.startsWith(`${vendor}-`)).map((name) => join(published, name)),
    );
    // Notes quote other pages. Those on a vendor are also about its further products.
    const quoted = read(
      notes.filter((name) => vendor.startsWith(name)).map((name) => join(evidence, `${name}.md`)),
    );

    test.each(transcribed.map((page) => [page.page.title, page] as const))(
      "has every name, text and sample of “%s”",
      (_, page) => {
        const isPublished = printedTexts(page).every((one) => whole.includes(squeezed(one)));
        const text = whole + quoted;
        const missing = quotedTexts(page).filter((one) => !text.includes(squeezed(one)));
        expect(isPublished ? [] : missing).toEqual([]);
      },
    );
  });
}

function squeezed(text: string): string {
  return text
    .replaceAll("\\n", "")
    .replaceAll('\\"', '"')
    .replace(/[\s•]+/g, "");
}

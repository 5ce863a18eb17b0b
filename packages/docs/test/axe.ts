/** The accessibility rules that pages must pass, by axe. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** The script to inject into a page before its check. */
export const axe = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

// Redoc breaks three best practices: it skips a heading level (heading-order), its menu is no
// landmark (region), and it removes the first heading while it is off screen (page-has-heading-one).
export const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Each violation with its element and reason. */
export async function axeViolations(page: Page, tags: readonly string[]): Promise<string[]> {
  const options = JSON.stringify({
    runOnly: tags,
    resultTypes: ["violations"],
    selectors: false,
    preload: false,
  });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => [id, html.slice(0, 120), any[0]?.message].join(" ")),
  );
}

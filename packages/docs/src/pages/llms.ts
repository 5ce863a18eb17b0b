import { pagePath, type SitePage } from "../layout/site-page.ts";
import { landingText } from "../text.ts";
import type { Vendor } from "../vendor.ts";

/** `llms.txt`: the contents of the site, for language models. */
export function llmsText(vendors: readonly Vendor[], pages: readonly SitePage[]): string {
  const contracts = vendors.flatMap(({ name, in: { en } }) => [
    `- [${en.title}](${name}/openapi.yaml): ${en.summary}`,
    ...en.operations.map(
      ({ id, method, path, summary, fragment }) =>
        `  - [${id}](${name}/index.html${fragment}): \`${method} ${path}\` ${summary}`,
    ),
  ]);
  const others = pages
    .filter(({ listed }) => listed !== undefined)
    .map((page) => `- [${page.title.en}](${pagePath(page.path, "en")}): ${page.description.en}`);
  return [
    "# jumun",
    `> ${landingText.description.en}`,
    landingText.lead.en,
    "## Contracts (OpenAPI 3.1)",
    contracts.join("\n"),
    "## Pages",
    others.join("\n"),
    "",
  ].join("\n\n");
}

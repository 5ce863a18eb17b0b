import type { Page } from "./page.ts";

/** The texts of a transcribed page that are literally on the published page. */
export function printedTexts(page: Page): string[] {
  const { operations, statements, tables, samples } = page;
  return [
    page.page.title,
    ...operations.flatMap(({ heading, path, url, endpoint }) =>
      [heading, path, url, ...Object.values(endpoint ?? {})].filter((one) => one !== undefined),
    ),
    ...[...statements, ...tables, ...samples].map(({ heading }) => heading),
    ...samples.flatMap(({ url, headers = {} }) =>
      [url, ...Object.values(headers)].filter((one) => one !== undefined),
    ),
    ...quotedTexts(page),
  ];
}

/** The texts that notes on a page quote as well: its sentences, rows and samples, not its headings. */
export function quotedTexts({ statements, tables, samples }: Page): string[] {
  return [
    ...statements.map(({ text }) => text),
    ...tables.flatMap(({ rows }) =>
      rows.flatMap(({ name, type = "", default: value = "", text = "", values = {} }) => [
        // `orders[].bundle_no` is printed as `bundle_no`.
        name.split(/[.\]]/).at(-1) ?? name,
        type,
        value,
        text,
        ...Object.values(values),
      ]),
    ),
    ...samples.flatMap(({ body, program }) => [body, program].filter((one) => one !== undefined)),
  ];
}

import type { Page } from "./page.ts";

/** Everything on a page as data that has to be on the page as published, letter by letter. */
export function printedTexts({ page, operations, statements, tables, samples }: Page): string[] {
  return [
    page.title,
    ...operations.flatMap(({ heading, path, url, endpoint }) =>
      [heading, path, url, ...Object.values(endpoint ?? {})].filter((one) => one !== undefined),
    ),
    ...statements.flatMap(({ heading, text }) => [heading, text]),
    ...tables.flatMap(({ heading, rows }) => [
      heading,
      ...rows.flatMap(({ name, type = "", default: value = "", text = "", values = {} }) => [
        // `orders[].bundle_no` is printed as `bundle_no`.
        name.split(/[.\]]/).at(-1) ?? name,
        type,
        value,
        text,
        ...Object.values(values),
      ]),
    ]),
    ...samples.flatMap(({ heading, url, headers = {}, body, program }) =>
      [heading, url, body, program, ...Object.values(headers)].filter((one) => one !== undefined),
    ),
  ];
}

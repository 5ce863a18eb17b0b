/**
 * Parameters that are arrays, objects or JSON. Prism loses some of them and fails on others, so they are
 * parsed here, and Prism validates the values.
 */

import type { Parameter, Referenced } from "@jumun/openapi/document";
import { membersOf } from "@jumun/openapi/json";
import {
  type ParameterFormat,
  parameterFormat,
  parseParameter,
  queryNames,
} from "@jumun/openapi/parse-parameter";
import { resolve } from "@jumun/openapi/reference";
import type { IHttpOperation } from "@stoplight/types";

/** The parameters in query and headers that Prism cannot parse. */
export function styledParameters(
  document: object,
  parameters: readonly Referenced<Parameter>[],
): ParameterFormat[] {
  return parameters.flatMap((reference) => {
    const parameter = resolve<Parameter>(document, reference);
    const format = parameterFormat(document, parameter);
    const isStyled = format.kind !== "scalar" || parameter.content !== undefined;
    return isStyled && (format.in === "query" || format.in === "header") ? [format] : [];
  });
}

/** Changes the operation in place: Prism takes these parameters as values instead of texts. */
export function validateAsValues(
  { request }: IHttpOperation,
  styled: readonly ParameterFormat[],
): void {
  for (const { name, in: location } of styled) {
    const parameters = location === "query" ? request?.query : request?.headers;
    for (const parameter of parameters ?? []) {
      if (parameter.name.toLowerCase() !== name.toLowerCase()) continue;
      const [media] = membersOf(Reflect.get(parameter, "content"));
      const schema: unknown = parameter.schema ?? Object(media?.[1]).schema ?? {};
      // Prism passes a value on unparsed if its schema has no type.
      Object.assign(parameter, {
        style: location === "query" ? "form" : "simple",
        explode: false,
        schema: { allOf: [schema] },
      });
    }
  }
}

type Query = Record<string, string | string[]>;

/** The query with the values of these parameters. */
export function parseStyledQuery(
  document: object,
  styled: readonly ParameterFormat[],
  search: string,
  query: Query,
): Query {
  const parsed: Record<string, unknown> = { ...query };
  for (const format of styled.filter((each) => each.in === "query")) {
    for (const name of queryNames(format, search)) delete parsed[name];
    const source = { query: search, pathParameters: {}, headers: {} };
    const value = parseParameter(document, format, source);
    if (value !== undefined) parsed[format.name] = value;
  }
  // Prism declares texts, but validates whatever is there.
  return parsed as Query;
}

/** The headers with the values of these parameters. */
export function parseStyledHeaders(
  document: object,
  styled: readonly ParameterFormat[],
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  const parsed: Record<string, unknown> = { ...headers };
  for (const format of styled.filter((each) => each.in === "header")) {
    const value = parseParameter(document, format, { query: "", pathParameters: {}, headers });
    if (value !== undefined) parsed[format.name.toLowerCase()] = value;
  }
  return parsed as Record<string, string>;
}

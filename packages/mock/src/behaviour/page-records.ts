import type {
  CursorPagination,
  OffsetPagination,
  PageNumberPagination,
} from "@jumun/openapi/extensions";
import type { JsonObject } from "@jumun/openapi/json";
import { parsePointer } from "@jumun/openapi/json-pointer";
import type { ContractOperation } from "@jumun/openapi/operation";
import { withValueAt } from "./record-schema.ts";

export type Input = Readonly<Record<string, unknown>>;

/** A page of a list, by the declared pagination. */
export interface Page {
  readonly records: readonly JsonObject[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Puts what the pagination says about further pages into the body. */
  complete(body: unknown): unknown;
}

/** Undefined if the vendor does not serve the page. */
export function pageOf(
  operation: ContractOperation,
  input: Input,
  records: readonly JsonObject[],
  url: string,
): Page | undefined {
  const { pagination } = operation;
  switch (pagination?.style) {
    case "page-number":
      return numberedPage(operation, pagination, input, records, url);
    case "offset":
      return offsetPage(operation, pagination, input, records);
    case "cursor":
      return cursorPage(operation, pagination, input, records);
    default:
      return { records, complete: (body) => body };
  }
}

function numberedPage(
  operation: ContractOperation,
  { page: pageInput, limit: limitInput, last: linkHeader, maxPages }: PageNumberPagination,
  input: Input,
  records: readonly JsonObject[],
  url: string,
): Page | undefined {
  const page = numberIn(operation, input, pageInput, 1);
  const limit = numberIn(operation, input, limitInput, 50);
  if (maxPages !== undefined && page > maxPages) return undefined;
  const last = Math.max(1, Math.ceil(records.length / limit));
  const address = (number: number) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(input)) query.set(name, String(value));
    for (const [name, value] of [
      [pageInput, number],
      [limitInput, limit],
    ] as const) {
      if (name === undefined) continue;
      query.delete(name);
      query.set(name, String(value));
    }
    return `<${url}?${query}>`;
  };
  const links = [
    `${address(last)}; rel="last"`,
    ...(page < last ? [`${address(page + 1)}; rel="next"`] : []),
  ];
  return {
    records: records.slice((page - 1) * limit, page * limit),
    ...(linkHeader !== undefined && { headers: { [linkHeader.toLowerCase()]: links.join(", ") } }),
    complete: (body) => body,
  };
}

function offsetPage(
  operation: ContractOperation,
  { start: startInput, length: lengthInput, unit }: OffsetPagination,
  input: Input,
  records: readonly JsonObject[],
): Page {
  const start = numberIn(operation, input, startInput, 0);
  const end = start + numberIn(operation, input, lengthInput, 50);
  const isGrouped = unit !== undefined && (unit.when === undefined || isTrue(input[unit.when]));
  const groups = isGrouped ? [...new Set(records.map((record) => record[unit.by]))] : [];
  const numberOf = (record: JsonObject, index: number) =>
    isGrouped ? groups.indexOf(record[unit.by]) : index;
  return {
    records: records.filter((record, index) => {
      const number = numberOf(record, index);
      return number >= start && number < end;
    }),
    complete: (body) => body,
  };
}

function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}

/** The mock's cursor is the number of the next record; a client passes it on as it is. */
function cursorPage(
  operation: ContractOperation,
  { first: firstInput, after: afterInput, next, more }: CursorPagination,
  input: Input,
  records: readonly JsonObject[],
): Page {
  const start = Number(input[afterInput] || 0);
  const end = start + numberIn(operation, input, firstInput, 50);
  const isMore = end < records.length;
  return {
    records: records.slice(start, end),
    complete(body) {
      const cursor = isMore || more !== undefined ? String(end) : null;
      const withNext = withValueAt(body, parsePointer(next), cursor);
      return more === undefined ? withNext : withValueAt(withNext, parsePointer(more), isMore);
    },
  };
}

/** The number that was sent, or the documented default. */
function numberIn(
  { parameters }: ContractOperation,
  input: Input,
  name: string | undefined,
  usual: number,
): number {
  const sent = name === undefined ? undefined : input[name];
  if (sent !== undefined && sent !== "") return Number(sent);
  const schema = parameters.find((parameter) => parameter.name === name)?.schema;
  const documented: unknown = schema && "default" in schema ? schema.default : undefined;
  return typeof documented === "number" ? documented : usual;
}

import type { Pagination } from "@jumun/openapi/extensions";
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import { evaluatePointer, parsePointer } from "@jumun/openapi/json-pointer";
import { type Reply, withBody } from "./refusal.ts";

/** How an operation, or a half of its split, pages; undefined if it does not. */
export function paginationOf(
  document: JsonObject,
  pointer: string,
  half: "absent" | "present" | undefined,
): Pagination | undefined {
  const steps = half === undefined ? [] : ["x-split", half];
  const found = evaluatePointer(document, [...parsePointer(pointer), ...steps, "x-pagination"]);
  return isPagination(found) ? found : undefined;
}

/** The linter knows which other keys a style has. */
function isPagination(value: unknown): value is Pagination {
  return isJsonObject(value) && ["page-number", "offset", "cursor"].includes(String(value.style));
}

/**
 * Examples are one page. A request for a later one gets a page without rows, so that a list ends in the
 * mock too.
 */
export function emptyLaterPage(
  pagination: Pagination,
  input: Readonly<Record<string, unknown>>,
  reply: Reply,
): Reply {
  if (!isLater(pagination, input) || reply.status >= 300 || reply.body === undefined) return reply;
  let body: unknown = JSON.parse(reply.body.toString());
  body = replaced(body, parsePointer(pagination.items), []);
  if (pagination.style === "cursor") {
    body = replaced(body, parsePointer(pagination.next), null);
    if (pagination.more !== undefined) body = replaced(body, parsePointer(pagination.more), false);
  }
  const headers = { ...reply.headers };
  if (pagination.style === "page-number") delete headers[pagination.last?.toLowerCase() ?? ""];
  return withBody({ ...reply, headers }, body);
}

function isLater(pagination: Pagination, input: Readonly<Record<string, unknown>>): boolean {
  if (pagination.style === "page-number") return Number(input[pagination.page] ?? 1) > 1;
  if (pagination.style === "offset") return Number(input[pagination.start] ?? 0) > 0;
  return (input[pagination.after] ?? "") !== "";
}

/** The value with another one at a path that it has. */
function replaced(value: unknown, path: readonly string[], other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      String(index) === step ? replaced(item, rest, other) : item,
    );
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: replaced(value[step], rest, other) };
}

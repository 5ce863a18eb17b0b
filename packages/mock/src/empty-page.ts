import type { Pagination } from "@jumun/openapi/extensions";
import { evaluatePointer, parsePointer } from "@jumun/openapi/json-pointer";
import { withValueAt } from "./behaviour/record-schema.ts";
import { type Reply, withBody } from "./problem.ts";

/** Returns an empty page for requests of later pages: the documented example is the only page. */
export function emptyLaterPage(
  pagination: Pagination,
  input: Readonly<Record<string, unknown>>,
  reply: Reply,
): Reply {
  if (!isLater(pagination, input) || reply.status >= 300 || reply.body === undefined) return reply;
  let body: unknown = JSON.parse(reply.body.toString());
  body = replaceValue(body, pagination.items, []);
  if (pagination.style === "cursor") {
    body = replaceValue(body, pagination.next, null);
    if (pagination.more !== undefined) body = replaceValue(body, pagination.more, false);
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

/** The body with another value at a pointer that leads to a value. */
function replaceValue(body: unknown, pointer: string, value: unknown): unknown {
  const tokens = parsePointer(pointer);
  return evaluatePointer(body, tokens) === undefined ? body : withValueAt(body, tokens, value);
}

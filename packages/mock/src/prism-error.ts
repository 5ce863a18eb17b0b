/** The error responses to requests that Prism cannot respond to. */
import { membersOf } from "@jumun/openapi/json";
import { appendToFragment } from "@jumun/openapi/json-pointer";
import type { Operation } from "./operation.ts";
import type { Preference } from "./preference.ts";
import { ProblemJsonError } from "./prism.ts";
import { type Cause, errorResponse, problemType, type Reply } from "./problem.ts";
import { type Violation, violationsHeader } from "./violation.ts";

/** The preferred response has no media type that the request accepts. */
export function notAcceptable(
  operation: Operation | undefined,
  id: string,
  accept: string,
  { code, dynamic }: Preference,
): Reply {
  return errorResponse(
    {
      type: problemType("preference"),
      title: "Preference cannot be met",
      status: 406,
      detail: `The response ${code} of ${id} has no content for "Accept: ${accept}"${dynamic ? " and dynamic=true" : ""}: accept one of its media types, and request dynamic responses only if it has a schema.`,
    },
    {
      reason: `Prefer: no content of ${code} for this Accept`,
      blame: "client",
      where: operation && appendToFragment(operation.pointer, ["responses", String(code)]),
    },
  );
}

/** An error of Prism as a problem, with the violations. */
export function problemOf(error: Error, cause: Cause, violations: readonly Violation[]): Reply {
  const { headers, ...problem } = {
    headers: undefined,
    ...ProblemJsonError.toProblemJson(error),
  };
  const texts = membersOf(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return errorResponse({ ...problem, detail: problem.detail || error.message }, cause, {
    ...Object.fromEntries(texts),
    ...violationsHeader(violations, []),
  });
}

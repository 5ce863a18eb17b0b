/** The answers to requests for which Prism has none. */
import { membersOf } from "@jumun/openapi/json";
import { appendToFragment } from "@jumun/openapi/json-pointer";
import type { Operation } from "./operation.ts";
import type { Preference } from "./preference.ts";
import { ProblemJsonError } from "./prism.ts";
import { type Cause, problemType, type Reply, refuse } from "./refusal.ts";
import { type Violation, violationsHeader } from "./violation.ts";

/** Nothing of the preferred status is of a media type that the request accepts. */
export function refuseAccept(
  operation: Operation | undefined,
  id: string,
  accept: string,
  { code, dynamic }: Preference,
): Reply {
  return refuse(
    {
      type: problemType("preference"),
      title: "Preference cannot be met",
      status: 406,
      detail: `The answer ${code} of ${id} cannot be given with "Accept: ${accept}"${dynamic ? " and dynamic=true" : ""}: ask for one of its media types, and for dynamic answers only where it has a schema.`,
    },
    {
      reason: `Prefer: no content of ${code} for this Accept`,
      blame: "client",
      where: operation && appendToFragment(operation.pointer, ["responses", String(code)]),
    },
  );
}

/** What Prism says of a request or of the contract, with what was wrong. */
export function problemOf(error: Error, cause: Cause, violations: readonly Violation[]): Reply {
  const { headers, ...problem } = {
    headers: undefined,
    ...ProblemJsonError.toProblemJson(error),
  };
  const texts = membersOf(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return refuse({ ...problem, detail: problem.detail || error.message }, cause, {
    ...Object.fromEntries(texts),
    ...violationsHeader(violations, []),
  });
}

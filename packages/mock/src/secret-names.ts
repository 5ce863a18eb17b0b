import { isJsonObject, membersOf } from "@jumun/openapi/json";
import type { Contract } from "./contract.ts";

/** What the contracts call the headers and parameters that carry credentials, in lower case. */
export function secretNames(contracts: readonly Contract[]): ReadonlySet<string> {
  const schemes = contracts.flatMap(({ document }) =>
    isJsonObject(document.components) ? membersOf(document.components.securitySchemes) : [],
  );
  return new Set(
    schemes.flatMap(([, scheme]) =>
      isJsonObject(scheme) && typeof scheme.name === "string" ? [scheme.name.toLowerCase()] : [],
    ),
  );
}

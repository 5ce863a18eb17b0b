import { isJsonObject, membersOf } from "@jumun/openapi/json";
import type { Contract } from "./contract.ts";

/** The headers and parameters, in lower case, that the contracts declare as credentials. */
export function credentialNames(contracts: readonly Contract[]): ReadonlySet<string> {
  const schemes = contracts.flatMap(({ document }) =>
    isJsonObject(document.components) ? membersOf(document.components.securitySchemes) : [],
  );
  return new Set(
    schemes.flatMap(([, scheme]) =>
      isJsonObject(scheme) && typeof scheme.name === "string" ? [scheme.name.toLowerCase()] : [],
    ),
  );
}

import * as errors from "@jumun/client/errors";

/** Types that a generated client imports, exports or uses: no schema and no class can have these names. */
export const reservedTypeNames: ReadonlySet<string> = new Set([
  ...Object.keys(errors),
  ...["Outcome", "UnansweredCall", "ResponseFacts", "DocumentedError", "OperationErrors"],
  ...["Access", "ApiPromise", "CallOptions", "Client", "ClientOptions", "Clock", "Contract"],
  ...["Failure", "Fetch", "JsonSchemas", "Logger", "PagedCall", "RecordedExchange"],
  ...["ResponseSchemas", "Success", "TokenStore", "Undocumented", "Validate", "ValidationMode"],
  ...["InstanceType", "NonNullable", "Omit", "Partial", "Pick", "Readonly", "Record"],
]);

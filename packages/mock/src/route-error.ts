import { formatFragment } from "@jumun/openapi/json-pointer";
import { NO_METHOD_MATCHED_ERROR, NO_PATH_MATCHED_ERROR } from "./prism.ts";
import { errorResponse, problemType, type Reply } from "./problem.ts";

const prismError = "https://stoplight.io/prism/errors#";

export function unknownVendor(vendor: string, vendors: readonly string[]): Reply {
  return errorResponse(
    {
      type: problemType("unknown-vendor"),
      title: "Unknown vendor",
      status: 404,
      detail: `The mock does not serve "${vendor}": a path begins with one of ${vendors.map((name) => `/${name}`).join(", ")}.`,
      vendors,
    },
    { reason: "no such vendor", blame: "client" },
  );
}

export function unknownPath(vendor: string, path: string): Reply {
  return errorResponse(
    {
      type: `${prismError}${NO_PATH_MATCHED_ERROR.type}`,
      title: NO_PATH_MATCHED_ERROR.title,
      status: 404,
      detail: `The contract of ${vendor} has no path ${path}: GET / of the mock lists those it has.`,
    },
    { reason: "no such path in the contract", blame: "client", where: formatFragment(["paths"]) },
  );
}

export function unsupportedMethod(
  vendor: string,
  path: string,
  method: string,
  { methods, template }: { readonly methods: readonly string[]; readonly template: string },
): Reply {
  return errorResponse(
    {
      type: `${prismError}${NO_METHOD_MATCHED_ERROR.type}`,
      title: NO_METHOD_MATCHED_ERROR.title,
      status: 405,
      detail: `The contract of ${vendor} has no ${method.toUpperCase()} ${path}: the path has ${methods.join(", ")}.`,
    },
    {
      reason: "no such method at this path in the contract",
      blame: "client",
      where: formatFragment(["paths", template]),
    },
    { allow: methods.join(", ") },
  );
}

import { pathToFileURL } from "node:url";
import { isJsonObject } from "@jumun/openapi/json";
import type { Contract } from "../contract.ts";
import type { VendorMock } from "./vendor-mock.ts";

/** The vendor's `mock.ts`; undefined if it has none. */
export async function loadVendorMock({ mockModule }: Contract): Promise<VendorMock | undefined> {
  if (mockModule === undefined) return undefined;
  const module: unknown = await import(pathToFileURL(mockModule).href);
  const exported = isJsonObject(module) ? module.default : undefined;
  if (isVendorMock(exported)) return exported;
  throw new TypeError(`${mockModule} must export { operations } as its default.`);
}

function isVendorMock(exported: unknown): exported is VendorMock {
  return (
    isJsonObject(exported) &&
    isJsonObject(exported.operations) &&
    Object.values(exported.operations).every((operation) => typeof operation === "function")
  );
}

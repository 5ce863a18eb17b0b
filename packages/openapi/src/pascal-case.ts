import type { Document } from "./document.ts";

/** The vendor's name in the client's: `PlayAuto` if the contract's `x-client-name` says so. */
export function clientName(vendor: string, document: Pick<Document, "info">): string {
  const declared: unknown = Object(document.info)["x-client-name"];
  return typeof declared === "string" ? declared : pascalCase(vendor);
}

/** `ax-cloud` → `AxCloud`, `updateOrder` → `UpdateOrder`: the name of a type or factory. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^[^A-Za-z0-9]*|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
}

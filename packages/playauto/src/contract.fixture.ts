/** Calls to a server in place of PlayAuto, and parts of the contract, for the tests of its decisions. */
import { pinnedContract } from "@jumun/conformance/pinned-contract";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { validating } from "./generated/validate.gen.ts";
import { createPlayAuto } from "./playauto.ts";

export const contract = await pinnedContract("playauto");

export const apiKey = "made-up-api-key";
export const token = "made-up-token";
export const entry = { bundle_no: "37722255199523523", carr_no: "5", invoice_no: "377811110001" };
export const entered = { bundle_no: entry.bundle_no, result: "성공", message: "" };
export const refused = { bundle_no: entry.bundle_no, result: "실패", error_code: "e2007" };

/** The request and the result of one call of `setInvoice`. */
export async function call(body: unknown = [entered], input: object = {}, status = 200) {
  await using vendor = await vendorServer((_, response) => json(response, status, body));
  const validate = validating("throw");
  const options = { apiKey, token, baseUrl: vendor.url, ...(validate && { validate }) };
  const result = await createPlayAuto(options)
    .setInvoice({ orders: [entry], ...input })
    .result();
  const [sent] = vendor.received;
  if (sent === undefined) throw new Error("Nothing was sent.");
  return { sent, result };
}

/** The same for the call that issues a token. */
export async function issue(body: unknown, status = 200) {
  await using vendor = await vendorServer((_, response) => json(response, status, body));
  const validate = validating("throw");
  const options = { apiKey, token, baseUrl: vendor.url, ...(validate && { validate }) };
  return await createPlayAuto(options).issueToken({ authentication_key: "made-up-key" }).result();
}

export function takes(change: object): boolean {
  return contract.accepts("TrackingUpdates", { orders: [entry], ...change });
}

/** A schema of the contract, or one of its properties. */
export function property(schema: string, name?: string): Record<string, unknown> {
  const whole: unknown = contract.document.components?.schemas?.[schema];
  return Object(name === undefined ? whole : Object(Object(whole).properties)[name]);
}

/** Every description and summary below a node. */
export function textsOf(thing: unknown): string[] {
  return Object.entries(Object(thing)).flatMap(([key, value]) =>
    typeof value === "object"
      ? key.startsWith("x-")
        ? []
        : textsOf(value)
      : key === "description" || key === "summary"
        ? [String(value)]
        : [],
  );
}

/** The description of a schema, or of the node at a path. */
export function described(...path: string[]): string {
  let thing: unknown = contract.document;
  for (const step of ["components", "schemas", ...path, "description"]) {
    thing = typeof thing === "object" && thing !== null ? Reflect.get(thing, step) : undefined;
  }
  return typeof thing === "string" ? thing : "";
}

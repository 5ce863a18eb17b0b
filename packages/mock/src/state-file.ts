import { readFile } from "node:fs/promises";
import type { Document } from "@jumun/openapi/document";
import { isJsonObject, type JsonObject, membersOf, stringsOf } from "@jumun/openapi/json";
import { parse } from "yaml";
import { declaredCollections, statefulOperations } from "./behaviour/declared-state.ts";
import type { VendorMock } from "./behaviour/vendor-mock.ts";
import type { Contract } from "./contract.ts";
import type { IssuedCredentials } from "./credential.ts";
import { createCompiler } from "./dialect.ts";
import { MockStartError, messageOf } from "./start-error.ts";

/** The initial state, by vendor. */
export interface StateSource {
  /** Its name in error messages. */
  readonly name: string;
  readonly vendors: JsonObject;
}

/** One vendor's part. */
export interface VendorSeed {
  readonly records: JsonObject;
  readonly credentials: IssuedCredentials;
}

/** Reads a state file (JSON or YAML), or takes an object with the same contents. */
export async function readState(
  state: string | Readonly<Record<string, unknown>> | undefined,
  served: readonly string[],
): Promise<StateSource> {
  const name = typeof state === "string" ? `The state file ${state}` : "The state";
  const vendors = typeof state === "string" ? await readStateFile(state, name) : (state ?? {});
  if (!isJsonObject(vendors)) {
    throw new MockStartError(
      `${name} is not a mapping of vendors: write "<vendor>:" and its collections below it.`,
    );
  }
  const unknown = Object.keys(vendors).find((vendor) => !served.includes(vendor));
  if (unknown !== undefined) {
    throw new MockStartError(
      `${name} has "${unknown}", which is not served: choose from ${served.join(", ")}.`,
    );
  }
  return { name, vendors };
}

async function readStateFile(path: string, name: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new MockStartError(`${name} cannot be read (${messageOf(error)}): name another one.`);
  });
  try {
    return parse(text) ?? {};
  } catch (error) {
    const [first] = messageOf(error).split("\n");
    throw new MockStartError(`${name} is neither JSON nor YAML (${first}): correct it.`);
  }
}

/** The initial state of one vendor, validated by its contract. */
export function seedOf(
  { name, vendors }: StateSource,
  { vendor, document }: Contract,
  vendorMock: VendorMock | undefined,
): VendorSeed {
  const seed = vendors[vendor] ?? {};
  const components = isJsonObject(document.components) ? document.components : {};
  const schemes = membersOf(components.securitySchemes).map(([scheme]) => scheme);
  const issued = { type: "array", items: { type: "string", minLength: 1 } };
  const validate = createCompiler()({
    $schema: document.jsonSchemaDialect,
    type: "object",
    additionalProperties: false,
    properties: {
      ...seedSchemas(document, vendorMock),
      credentials: {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(schemes.map((scheme) => [scheme, issued])),
      },
    },
    components,
  });
  if (!validate(seed) || !isJsonObject(seed)) {
    const [fault] = validate.errors ?? [];
    const extra: unknown = fault?.params.additionalProperty;
    const what = typeof extra === "string" ? ` ("${extra}")` : "";
    throw new MockStartError(
      `${name} does not fit ${vendor}: ${fault?.instancePath || "the whole"} ${fault?.message}${what}. Correct it.`,
    );
  }
  const { credentials, ...records } = seed;
  return {
    records,
    credentials: new Map(
      membersOf(credentials).map(([scheme, values]) => [scheme, new Set(stringsOf(values))]),
    ),
  };
}

/** A list of records for each collection that `x-state` or the vendor's `mock.ts` declares. */
function seedSchemas(document: Document, vendorMock: VendorMock | undefined): JsonObject {
  const declared = declaredCollections(document, statefulOperations(document)).map(
    ({ name, record }) => [name, { type: "array", items: record }] as const,
  );
  const own = Object.entries(vendorMock?.collections ?? {}).map(([name, { key, record = {} }]) => {
    const items = { type: "object", required: [key], allOf: [record] };
    return [name, { type: "array", items }] as const;
  });
  return Object.fromEntries([...declared, ...own]);
}

import { isJsonObject, type JsonObject, membersOf } from "@jumun/openapi/json";
import type { IHttpOperation } from "@stoplight/types";
import type { Contract } from "./contract.ts";
import { type Compile, createCompiler } from "./dialect.ts";
import { operationIdOf } from "./operation.ts";
import { MockStartError, messageOf } from "./start-error.ts";

/** @throws MockStartError for a schema that does not compile: Prism would silently skip its validation */
export function checkSchemas(contract: Contract, operations: readonly IHttpOperation[]): void {
  const faultOf = faultsOf(createCompiler());
  // Many schemas are in several operations. A reference can point to different schemas in different operations, so
  // the definitions belong to the key.
  const compiled = new Set<string>();
  for (const operation of operations) {
    const definitions: unknown = Reflect.get(operation, "__bundled__");
    const meaning = textOf(definitions);
    for (const [location, schema] of schemasOf(operation)) {
      if (!isJsonObject(schema)) continue;
      const text = `${textOf(schema)} ${meaning}`;
      if (compiled.has(text)) continue;
      compiled.add(text);
      const fault = faultOf({ ...schema, __bundled__: definitions });
      if (fault === undefined) continue;
      const named = brokenComponent(contract.document, faultOf);
      throw new MockStartError(
        `The contract of ${contract.vendor} has a schema that cannot be compiled, ${named ?? location} (in ${operationIdOf(operation)}: ${location}): correct it (${fault}).`,
      );
    }
  }
}

/** The schema as text, without the identifiers that Prism adds to each occurrence. */
function textOf(schema: unknown): string {
  return String(JSON.stringify(schema)).replace(/"x-stoplight":\{"id":"[^"]*"\},?/g, "");
}

function* schemasOf(operation: IHttpOperation): Generator<[location: string, schema: unknown]> {
  const { request, responses } = operation;
  for (const [kind, parameters] of Object.entries({
    path: request?.path,
    query: request?.query,
    header: request?.headers,
    cookie: request?.cookie,
  })) {
    for (const { name, schema } of parameters ?? []) yield [`${kind} parameter ${name}`, schema];
  }
  for (const { mediaType, schema } of request?.body?.contents ?? []) {
    yield [`request body ${mediaType}`, schema];
  }
  for (const { code, contents, headers } of responses) {
    for (const { mediaType, schema } of contents ?? [])
      yield [`response ${code} ${mediaType}`, schema];
    for (const { name, schema } of headers ?? [])
      yield [`header ${name} of response ${code}`, schema];
  }
}

/** The first component that does not compile even without its references. */
function brokenComponent(document: JsonObject, faultOf: FaultOf): string | undefined {
  const components = isJsonObject(document.components) ? document.components : {};
  const $schema = document.jsonSchemaDialect;
  const faulty = membersOf(components.schemas).find(
    ([, schema]) => isJsonObject(schema) && faultOf({ $schema, ...alone(schema) }) !== undefined,
  );
  return faulty && `components.schemas.${faulty[0]}`;
}

/** The schema without its references. */
function alone(schema: JsonObject): JsonObject {
  const copy: unknown = JSON.parse(
    JSON.stringify(schema, (_, value: unknown) =>
      isJsonObject(value) && typeof value.$ref === "string" ? {} : value,
    ),
  );
  return isJsonObject(copy) ? copy : {};
}

/** Why a schema does not compile; undefined if it does. */
type FaultOf = (schema: JsonObject) => string | undefined;

function faultsOf(compile: Compile): FaultOf {
  return (schema) => {
    try {
      compile(schema);
      return undefined;
    } catch (error) {
      return messageOf(error);
    }
  };
}

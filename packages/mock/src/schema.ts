import { isJsonObject } from "@jumun/openapi/json";
import type { IHttpOperation } from "@stoplight/types";
import type { Contract } from "./contract.ts";
import { createCompiler } from "./dialect.ts";
import { operationIdOf } from "./operation.ts";
import { MockStartError, messageOf } from "./start-error.ts";

/** @throws MockStartError for a schema that does not compile: Prism would silently skip its validation */
export function checkSchemas(contract: Contract, operations: readonly IHttpOperation[]): void {
  const compile = createCompiler();
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
      try {
        compile({ ...schema, __bundled__: definitions });
      } catch (error) {
        throw new MockStartError(
          `The contract of ${contract.vendor} has a schema that cannot be compiled, the ${location} of ${operationIdOf(operation)}: correct it (${messageOf(error)}).`,
        );
      }
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

import { readFile } from "node:fs/promises";
import { isJsonObject, type JsonObject, membersOf } from "@jumun/openapi/json";
import { evaluatePointer } from "@jumun/openapi/json-pointer";
import { PathMatcher } from "@jumun/openapi/match-path";
import { tryResolve } from "@jumun/openapi/reference";
import { expect, onTestFinished } from "vitest";
import { createCompiler } from "../dialect.ts";
import { type Mock, type MockOptions, startMock } from "../mock.ts";

/** The answer to one call, found to be as the contract says. */
interface CheckedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface VendorUnderTest {
  readonly mock: Mock;
  /**
   * Calls an operation and holds its answer to the contract: the status and the body's schema, or where
   * the contract has no such status a problem that says that it is the mock's own.
   */
  call(path: string, init?: RequestInit): Promise<CheckedAnswer>;
}

/** A mock of one vendor's contract for one test, as the package carries it. */
export async function startVendor(
  vendor: string,
  headers: Record<string, string>,
  options: MockOptions = {},
): Promise<VendorUnderTest> {
  const mock = await startMock({ vendors: [vendor], port: 0, stateful: true, ...options });
  onTestFinished(() => mock.close());
  const file = new URL(`../../dist/contracts/${vendor}.json`, import.meta.url);
  const document: unknown = JSON.parse(await readFile(file, "utf8"));
  if (!isJsonObject(document)) throw new Error(`${file.pathname} is no contract.`);
  const compile = createCompiler();
  return {
    mock,
    async call(path, init = {}) {
      const response = await fetch(`${mock.url(vendor)}${path}`, {
        ...init,
        headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
      });
      const text = await response.text();
      const body: unknown = text === "" ? undefined : JSON.parse(text);
      const documented = findResponse(document, init.method ?? "GET", path, response.status);
      if (documented === undefined) {
        expect(response.headers.get("content-type")).toBe("application/problem+json");
        expect(response.headers.get("x-jumun-refusal")).not.toBeNull();
      } else {
        const schema = schemaOf(documented);
        if (schema === undefined) {
          expect(body).toBeUndefined();
        } else {
          const { components, jsonSchemaDialect: $schema } = document;
          const validate = compile({ $schema, components, ...schema });
          expect(validate(body), JSON.stringify([validate.errors, body])).toBe(true);
        }
      }
      return { status: response.status, headers: response.headers, body };
    },
  };
}

function findResponse(
  document: JsonObject,
  method: string,
  path: string,
  status: number,
): JsonObject | undefined {
  const [plain = ""] = path.split("?");
  const paths = membersOf(document.paths);
  const operation = new PathMatcher(paths)
    .match(plain)
    .map(({ value }) => evaluatePointer(value, [method.toLowerCase()]))
    .find((value) => value !== undefined);
  expect(operation, `no operation of the contract matches ${method} ${path}`).toBeDefined();
  const response = tryResolve(document, evaluatePointer(operation, ["responses", status]));
  return isJsonObject(response) ? response : undefined;
}

function schemaOf(answer: JsonObject): JsonObject | undefined {
  const schema = evaluatePointer(answer, ["content", "application/json", "schema"]);
  return isJsonObject(schema) ? schema : undefined;
}

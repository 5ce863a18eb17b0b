/**
 * `@jumun/<vendor>/validate`: for each documented response, as it is and with one change at a time, it finds
 * the violations that Ajv finds by the contract itself. It is bundled only if imported.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Validate, ValidationMode } from "@jumun/client/validate";
import { repositoryRoot } from "@jumun/contract/vendors";
import type { Document, Schema } from "@jumun/openapi/document";
import { exampleInput } from "@jumun/openapi/example-input";
import { resolve } from "@jumun/openapi/reference";
import type { ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { brokenBodies } from "../broken-body.ts";
import { clientReceiving } from "../client-receiving.ts";
import { type DescribedResponse, describedResponses } from "../described-response.ts";
import { schemaValidator } from "../schema.ts";
import type { Suite } from "../suite.ts";

export async function testValidate(suite: Suite): Promise<void> {
  const { document, operations, vendor } = suite.subject;
  const built = join(repositoryRoot, "packages", vendor, "dist");
  const { validating }: { validating: (mode: ValidationMode) => Validate | undefined } =
    await import(pathToFileURL(join(built, "generated", "validate.gen.js")).href);
  const compile = schemaValidator(document);
  const described = describedResponses(operations);

  describe.each(described)("$id $key", (response) => {
    const { operation, schema, examples, isFirst } = response;

    test("has the violations that Ajv finds, at the same places", async () => {
      const ajv = compile(schema);
      const violationsOf = validator(response);
      const broken = examples.flatMap(({ value }) => brokenBodies(value));
      for (const { value } of examples) expect(await violationsOf(value)).toEqual([]);
      let invalid = 0;
      // Of an error that several operations share, all changes are tried with the first.
      for (const { label, pointer, body } of isFirst ? broken : broken.slice(0, 7)) {
        // An envelope with another value reports a failed call. The pages' expectations test that.
        if (isEnvelopeMark(document, schema, pointer)) continue;
        const expected = ajvViolations(ajv, body);
        const found = await violationsOf(body);
        expect(found.length > 0, label).toBe(expected.length > 0);
        if (found.length === 0) continue;
        invalid += 1;
        // A page without rows is undocumented, and is not validated any further.
        if (operation.pagination !== undefined && found[0] === "") continue;
        if (expected.includes("?")) {
          expect(found, label).toSatisfy((all: string[]) => all.every(isOnPath(pointer)));
        } else {
          expect(expected, label).toEqual(expect.arrayContaining(found));
          expect(found.length, label).toBe(Math.min(expected.length, 5));
        }
      }
      if (isFirst) expect(invalid > 0).toBe(broken.some(({ body }) => !ajv(body)));
    });
  });

  const single = described.find(
    ({ operation, schema }) => operation.pagination === undefined && !compile(schema)("글"),
  );
  test.runIf(single !== undefined)("throw: a response that differs is undocumented", async () => {
    if (single === undefined) return;
    const { operation, status } = single;
    const respond = () => new Response('"글"', { status });
    const client = clientReceiving(suite, operation, respond, { validate: validating("throw") });
    const call = client.call(operation.id, exampleInput(operation));
    expect(await call.result()).toMatchObject({ ok: false, status: "undocumented", error: "글" });
    await expect(call).rejects.toMatchObject({
      documented: false,
      message: expect.stringMatching(/: the body must |declares a list/),
    });
  });

  test("the main entry imports no validator, recorder or tracing", async () => {
    const modules = [...(await importedModules(join(built, `${vendor}.js`)))];
    const optional = /\/(validate(\.gen)?|har|opentelemetry)\.js$/;
    expect(modules).toContainEqual(expect.stringMatching(/client\/dist\/client\.js$/));
    expect(modules.filter((path) => optional.test(path))).toEqual([]);
  });

  /** Returns the JSON Pointers at which the client finds a body of this response invalid. */
  function validator({ operation, status }: DescribedResponse) {
    let text = "";
    let lines: string[] = [];
    const client = clientReceiving(suite, operation, () => new Response(text, { status }), {
      validate: validating("warn"),
      logger: { info() {}, warn: (line) => void lines.push(line) },
    });
    return async (body: unknown): Promise<string[]> => {
      text = JSON.stringify(body);
      lines = [];
      const result = await client.call(operation.id, exampleInput(operation)).result();
      if (result.status === "undocumented") return [""];
      const line = lines.find((one) => one.includes("does not match the contract: ")) ?? "";
      const violations = line.matchAll(/(?:: |; )(?:the body|(\/\S*)) must /g);
      return [...violations].map(([, pointer = ""]) => pointer);
    };
  }
}

/** The JSON Pointers at which Ajv finds a body invalid; "?" if that depends on the variant that is meant. */
function ajvViolations(validate: ValidateFunction, body: unknown): string[] {
  validate(body);
  return (validate.errors ?? []).map(({ keyword, instancePath, params }) => {
    if (keyword === "oneOf" || keyword === "anyOf") return "?";
    return "missingProperty" in params ? `${instancePath}/${params.missingProperty}` : instancePath;
  });
}

/** Whether the pointer leads to a property that tells an envelope from the other variants. */
function isEnvelopeMark(document: Document, schema: object, pointer: string): boolean {
  const variants = resolve<Schema>(document, schema).oneOf ?? [];
  return variants.some((variant) => {
    const { "x-envelope": envelope, required = [] } = resolve<Schema>(document, variant);
    return envelope !== undefined && required.some((name) => pointer === `/${name}`);
  });
}

/** Whether a pointer is above, at or below the given one. */
function isOnPath(pointer: string): (other: string) => boolean {
  return (other) => `${other}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${other}/`);
}

/** The built modules of this repository that a module imports, directly or not. */
async function importedModules(path: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(path)) return found;
  found.add(path);
  const source = await readFile(path, "utf8");
  for (const [, specifier = ""] of source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)) {
    if (!/^(\.|@jumun\/)/.test(specifier)) continue;
    const url = import.meta.resolve(specifier, pathToFileURL(path).href);
    await importedModules(fileURLToPath(url), found);
  }
  return found;
}

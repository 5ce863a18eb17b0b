/**
 * `@jumun/<vendor>/validate`: what it says of every documented answer, as it is and broken in every
 * place, is what Ajv says by the contract itself; and nobody carries it who does not ask for it.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ClientOptions } from "@jumun/client/options";
import type { Validate, ValidationMode } from "@jumun/client/validate";
import { repositoryRoot } from "@jumun/contract/vendors";
import type { Document, Schema } from "@jumun/openapi/document";
import { exampleInput } from "@jumun/openapi/example-input";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { describe, expect, test } from "vitest";
import { brokenBodies } from "../broken-body.ts";
import { schemaValidator } from "../schema.ts";
import { statusFor } from "../status-for.ts";
import type { Suite } from "../suite.ts";

export async function testValidate({ subject }: Suite): Promise<void> {
  const { document, operations, vendor } = subject;

  const built = join(repositoryRoot, "packages", vendor, "dist");

  const module: Module = await import(
    pathToFileURL(join(built, "generated", "validate.gen.js")).href
  );

  const compiled = schemaValidator(document);

  /** Every answer with a schema. */
  const described = operations.flatMap((operation) =>
    operation.responses.flatMap(({ key, schema, examples, mediaType }) =>
      schema === undefined || !isJson(mediaType)
        ? []
        : [{ id: operation.id, key, operation, schema, examples }],
    ),
  );

  describe.each(described)("$id answered $key", ({ operation, key, schema, examples }) => {
    const byContract = compiled(schema);

    test.each(examples)("the example $name is as the contract says", async ({ value }) => {
      expect(await said(operation, key, value)).toEqual([]);
    });

    test("it is as the contract says exactly where Ajv says so, and wrong in the same places", async () => {
      const cases = examples.flatMap(({ value }) => brokenBodies(value));
      let wrong = 0;
      for (const { label, pointer, body } of cases) {
        // An envelope with another value reports a failed call. The pages' expectations hold that.
        if (isEnvelopeMark(document, schema, pointer)) continue;
        const places = placesOf(byContract, body);
        const told = await said(operation, key, body);
        expect(told.length > 0, label).toBe(places.length > 0);
        if (told.length === 0) continue;
        wrong += 1;
        // What has no rows where a list is paged is no page, and nothing of it is looked at closer.
        if (operation.pagination !== undefined && told[0] === "") continue;
        if (places.includes("?")) {
          expect(told, label).toSatisfy((list: string[]) => list.every(onTheWayTo(pointer)));
        } else {
          expect(places, label).toEqual(expect.arrayContaining(told));
          expect(told.length, label).toBe(Math.min(places.length, 5));
        }
      }
      const isOpen = cases.every(({ body }) => byContract(body));
      expect(wrong > 0).toBe(!isOpen);
    });
  });

  // What is no list where a list is paged is undocumented already.
  const singles = described.filter(
    ({ operation, schema }) => operation.pagination === undefined && !compiled(schema)("글"),
  );

  test.runIf(singles.length > 0)(
    "in the mode throw, an answer that differs is an undocumented one",
    async () => {
      const [single] = singles;
      if (single === undefined) expect.fail("the contract describes no answer");
      const { operation, key } = single;
      const call = client("throw", { operation, key, body: "글" }).call(
        operation.id,
        exampleInput(operation),
      );

      expect(await call.result()).toMatchObject({ ok: false, status: "undocumented", error: "글" });
      await expect(call).rejects.toMatchObject({
        documented: false,
        message: expect.stringMatching(/: the body must |declares a list/),
      });
    },
  );

  test("the main entry leads to nothing of it, nor to the recorder or the tracing", async () => {
    const modules = [...(await reachable(join(built, `${vendor}.js`)))];

    expect(modules).toContainEqual(expect.stringMatching(/client\/dist\/client\.js$/));
    const optional = /\/(validate(\.gen)?|har|opentelemetry)\.js$/;
    expect(modules.filter((path) => optional.test(path))).toEqual([]);
    const asked = [...(await reachable(join(built, "generated", "validate.gen.js")))];
    expect(asked.filter((path) => optional.test(path)).length).toBeGreaterThan(1);
  });

  /** A client whose vendor answers one operation as given, and any other as its contract says. */
  function client(mode: ValidationMode, given: Given, logger?: ClientOptions["logger"]) {
    return subject.createClient({
      baseUrl: "http://127.0.0.1:1",
      retries: 0,
      logger,
      validate: module.validating(mode),
      fetch: async (url, { method }) => {
        const { pathname } = new URL(url);
        const isGiven =
          given.operation.method === method && matches(given.operation.path, pathname);
        const { operation, key, body } = isGiven ? given : documented(pathname);
        const status = statusFor(operation, key) ?? 599;
        expect(operation.method).toBe(method);
        return new Response(JSON.stringify(body), {
          status,
          headers: { "content-type": "application/json" },
        });
      },
    });
  }

  function documented(pathname: string): Given {
    const operation = operations.find(({ path }) => matches(path, pathname));
    const answer = operation?.responses.find(({ key }) => key.startsWith("2"));
    if (operation === undefined || answer === undefined)
      throw new Error(`Nobody answers ${pathname}.`);
    return { operation, key: answer.key, body: answer.examples[0]?.value };
  }

  /** The places that the vendor's package finds wrong in an answer. */
  async function said(operation: ContractOperation, key: string, body: unknown): Promise<string[]> {
    const lines: string[] = [];
    const logger = { info() {}, warn: (line: string) => void lines.push(line) };
    const result = await client("warn", { operation, key, body }, logger)
      .call(operation.id, exampleInput(operation))
      .result();
    if (result.status === "undocumented") return [""];
    const line = lines.find((line) => line.includes("does not match the contract: ")) ?? "";
    return [...line.matchAll(/(?:: |; )(?:the body|(\/\S*)) must /g)].map(
      ([, place = ""]) => place,
    );
  }

  /** The places that Ajv finds wrong; "?" where it depends on which form is meant. */
  function placesOf(validate: ReturnType<typeof compiled>, body: unknown): string[] {
    validate(body);
    return (validate.errors ?? []).map(({ keyword, instancePath, params }) => {
      if (keyword === "oneOf" || keyword === "anyOf") return "?";
      return "missingProperty" in params
        ? `${instancePath}/${params.missingProperty}`
        : instancePath;
    });
  }
}

/** Whether the pointer leads to a property that tells an envelope from the other variants. */
function isEnvelopeMark(document: Document, schema: object, pointer: string): boolean {
  const variants = resolve<Schema>(document, schema).oneOf ?? [];
  return variants.some((variant) => {
    const { "x-envelope": envelope, required = [] } = resolve<Schema>(document, variant);
    return envelope !== undefined && required.some((name) => pointer === `/${name}`);
  });
}

interface Module {
  readonly validating: (mode: ValidationMode) => Validate | undefined;
}

interface Given {
  readonly operation: ContractOperation;
  readonly key: string;
  readonly body: unknown;
}

function matches(template: string, pathname: string): boolean {
  return new RegExp(`^${template.replace(/\{[^}]*\}/g, "[^/]+")}$`).test(pathname);
}

function onTheWayTo(pointer: string): (place: string) => boolean {
  return (place) => {
    const other = `${place}/`;
    return other.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(other);
  };
}

/** Every built module that a module imports, by whatever way, of ours. */
async function reachable(path: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(path)) return found;
  found.add(path);
  const source = await readFile(path, "utf8");
  for (const [, specifier = ""] of source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)) {
    if (!/^(\.|@jumun\/)/.test(specifier)) continue;
    await reachable(fileURLToPath(import.meta.resolve(specifier, pathToFileURL(path).href)), found);
  }
  return found;
}

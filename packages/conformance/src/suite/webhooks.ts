/** The examples of every webhook and callback are parsed, and a payload without a required field is refused. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "@jumun/contract/vendors";
import type { Schema } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { listWebhooks } from "@jumun/openapi/list-webhooks";
import { resolve } from "@jumun/openapi/reference";
import { describe, expect, test } from "vitest";
import type { Suite } from "../suite.ts";

export function testWebhooks({ subject }: Suite): void {
  const { document, vendor } = subject;

  describe.each(listWebhooks(document))("$id", ({ component, schema, examples }) => {
    test.each(examples)(
      "its example $name is parsed from text, bytes and a value",
      async (example) => {
        const parse = await parserOf(vendor, component);
        const text = JSON.stringify(example.value);
        for (const body of [example.value, text, new TextEncoder().encode(text)]) {
          expect(parse(body)).toEqual(example.value);
        }
      },
    );

    const required = resolve<Schema>(document, schema).required ?? [];
    test.each(required)("a payload without %s is an error that names it", async (name) => {
      const parse = await parserOf(vendor, component);
      const [example] = examples;
      if (!isJsonObject(example?.value)) throw new Error("The example is not an object.");
      const { [name]: _without, ...body } = example.value;
      expect(() => parse(body)).toThrow(
        expect.objectContaining({ code: "webhook", message: expect.stringContaining(name) }),
      );
    });

    test("a body that is not JSON is an error", async () => {
      const parse = await parserOf(vendor, component);
      expect(() => parse("<h1>")).toThrow(expect.objectContaining({ code: "webhook" }));
    });
  });
}

async function parserOf(vendor: string, component: string): Promise<(body: unknown) => unknown> {
  const built = join(repositoryRoot, "packages", vendor, "dist", "generated", "webhooks.gen.js");
  const module: Record<string, unknown> = await import(pathToFileURL(built).href);
  const parse = module[`parse${component}`];
  if (typeof parse !== "function")
    throw new Error(`@jumun/${vendor}/webhooks has no parse${component}.`);
  return (body) => parse(body);
}

/** The contract as written works with the plain `prism mock` command, without anything of ours. */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { type AddressInfo, createServer } from "node:net";
import { type Parameter, resolve, type Schema } from "@jumun/contract/document";
import { exampleInput } from "@jumun/contract/example-input";
import { isJson } from "@jumun/contract/media-type";
import type { ContractOperation } from "@jumun/contract/operation";
import { contractPath } from "@jumun/contract/vendors";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { recordRequest } from "../recorded-request.ts";
import { lowestSuccess } from "../status-for.ts";
import { loadSubject } from "../subject.ts";
import { isTooLargeWrittenOut } from "../written-out.ts";

const subject = await loadSubject(inject("vendor"));
const { operations, vendor } = subject;

let prism: ChildProcess;
let baseUrl: string;

beforeAll(async () => {
  const port = await freePort();
  const command = createRequire(import.meta.url).resolve("@stoplight/prism-cli");
  prism = spawn(process.execPath, [command, "mock", contractPath(vendor), "--port", String(port)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  baseUrl = `http://127.0.0.1:${port}`;
  await listening(prism);
});

afterAll(() => {
  prism.kill();
});

describe.each(operations)("$id", (operation) => {
  // Prism writes out every reference, and then compiles what that comes to.
  const isTooLarge = isTooLargeWrittenOut(subject.document, operation);
  test.skipIf(isTooLarge || isRichForm(operation) || operation.parameters.some(isStyled))(
    "is answered with its documented example",
    async () => {
      const [success] = operation.answers
        .filter(({ key }) => key.startsWith("2"))
        .sort((a, b) => Number(a.key) - Number(b.key));
      const example = success?.examples[0];
      const { init, url } = await recordRequest(
        subject,
        operation.id,
        exampleInput(operation),
        baseUrl,
      );
      const prefer = `code=${lowestSuccess(operation)}${example ? `, example=${example.name}` : ""}`;
      const response = await fetch(url, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), prefer },
      });
      expect(response.status).toBe(lowestSuccess(operation));
      const text = await response.text();
      const { mediaType } = success ?? {};
      if (mediaType === undefined) expect(text).toBe("");
      else expect(isJson(mediaType) ? JSON.parse(text) : text).toEqual(example?.value);
    },
  );
});

/** Prism reads each field of a form as one text. */
function isRichForm({ body }: ContractOperation): boolean {
  if (body === undefined || !body.mediaType.includes("form")) return false;
  const fields: unknown[] = Object.values(Object(body.examples[0]?.value));
  return body.mediaType.startsWith("multipart/") || fields.some((field) => Object(field) === field);
}

/** It loses lists and objects that it has to read from their style, and ends at some of them. */
function isStyled({ schema, content }: Parameter): boolean {
  const types = [schema && resolve<Schema>(subject.document, schema).type].flat();
  return content !== undefined || types.includes("array") || types.includes("object");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Prism says when it listens; until then a request would be refused. */
function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      if (output.includes("Prism is listening")) resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("exit", (code) => reject(new Error(`prism mock ended with ${code}: ${output}`)));
  });
}

/**
 * Everything that the contract can answer, recorded by the client's own recorder, is read by another
 * tool as what the contract describes.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Har, recordHar } from "@jumun/client/har";
import { repositoryRoot } from "@jumun/contract/vendors";
import type { Schema } from "@jumun/openapi/document";
import { exampleInput, exampleInputs } from "@jumun/openapi/example-input";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leadsOn, statusFor } from "../status-for.ts";
import type { TestedClient } from "../subject.ts";
import type { Suite } from "../suite.ts";
import { isTooLargeWrittenOut, withoutOperations } from "../written-out.ts";

export function testHar({ subject, mock }: Suite): void {
  const { operations, vendor, document } = subject;

  /** Drift writes out every reference before it reads anything. */
  const tooLarge = operations.filter((operation) => isTooLargeWrittenOut(document, operation));

  let folder: string;

  let har: Har;

  const server = mock.url(vendor);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jumun-har-"));
    const recorder = recordHar();
    const client = subject.createClient({ baseUrl: server, onExchange: recorder.onExchange });
    for (const operation of operations) await exercise(client, operation);
    har = recorder.har();
  });

  afterAll(() => rm(folder, { recursive: true }));

  test("every operation and every documented status is in it", () => {
    const recorded = new Set(
      har.log.entries.map(({ _operationId, response }) => `${_operationId} ${response.status}`),
    );
    expect([...recorded]).toEqual(
      expect.arrayContaining(
        operations.flatMap((operation) =>
          statusesOf(operation).map(({ status }) => `${operation.id} ${status}`),
        ),
      ),
    );
  });

  test("redocly drift finds nothing in it that the contract does not describe", async () => {
    const unread = new Set(operations.filter(isUnread).map(({ id }) => id));
    const entries = readable().filter(({ _operationId = "" }) => !unread.has(_operationId));
    const { code, report } = await drift({ log: { ...har.log, entries } });

    expect(report.problems.filter((problem) => !isMasked(problem))).toEqual([]);
    expect(report.run).toMatchObject({
      totalExchanges: entries.length,
      documentedExchanges: entries.length,
    });
    expect(code).toBe(report.problems.length === 0 ? 0 : 1);
  });

  /** What is recorded of the operations that drift can come to an end with. */
  function readable(): Har["log"]["entries"] {
    const left = new Set(tooLarge.map(({ id }) => id));
    return har.log.entries.filter(({ _operationId = "" }) => !left.has(_operationId));
  }

  /** Drift knows no path that is not ASCII, no credential in a query, and no object that is spread in one. */
  function isUnread({ path, parameters, security }: ContractOperation): boolean {
    const keys = security.flat().some((name) => {
      const scheme = document.components?.securitySchemes?.[name];
      return scheme !== undefined && Reflect.get(resolve(document, scheme), "in") === "query";
    });
    const objects = parameters.some(({ in: place, schema, style }) => {
      const types = [schema && resolve<Schema>(document, schema).type].flat();
      return place === "query" && style !== "deepObject" && types.includes("object");
    });
    return keys || objects || /[^!-~]/.test(path);
  }

  /** What `redocly drift` says of the recording. */
  async function drift(recorded: Har): Promise<Drift> {
    const file = join(folder, "traffic.har");
    const output = join(folder, "report.json");
    const contract = join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(recorded));
    await writeFile(contract, JSON.stringify(withoutOperations(document, tooLarge)));
    const redocly = join(repositoryRoot, "node_modules", "@redocly", "cli", "bin", "cli.js");
    const traffic = ["drift", file, "--api", contract, "--server", server];
    const reading = ["--ignore-headers", ignoredHeaders(), "--format", "json", "--output", output];
    const child = spawn(process.execPath, [redocly, ...traffic, ...reading], {
      stdio: "ignore",
      env: { ...process.env, REDOCLY_TELEMETRY: "off" },
    });
    const [code] = await once(child, "exit");
    return { code, report: JSON.parse(await readFile(output, "utf8")) };
  }

  /** What the mock is told by, and the credentials: drift looks for them among the parameters only. */
  function ignoredHeaders(): string {
    const schemes = Object.values(document.components?.securitySchemes ?? {}).map((scheme) =>
      resolve(document, scheme),
    );
    const names = schemes.flatMap((scheme) => (scheme.type === "apiKey" ? scheme.name : []));
    return ["prefer", ...names].join();
  }
}

interface Problem {
  readonly details?: { readonly actual?: unknown };
}

interface Drift {
  readonly code: number | null;
  readonly report: { readonly run: object; readonly problems: readonly Problem[] };
}

/** What the recorder put in a secret's place need not be as the contract says that a secret is. */
function isMasked({ details }: Problem): boolean {
  return details?.actual === JSON.stringify("***");
}

/** Each example as input, and each example and status as answer. */
async function exercise(client: TestedClient, operation: ContractOperation): Promise<void> {
  const { id } = operation;
  for (const { input } of exampleInputs(operation)) await client.call(id, input).result();
  for (const { status, examples } of statusesOf(operation)) {
    for (const name of examples.length === 0 ? [""] : examples.map((example) => example.name)) {
      const prefer = `code=${status}${name && `, example=${name}`}`;
      await client.call(id, exampleInput(operation), { headers: { prefer } }).result();
    }
  }
}

function statusesOf(operation: ContractOperation) {
  return operation.responses.flatMap((answer) => {
    const status = statusFor(operation, answer.key);
    return status === undefined || leadsOn(answer) ? [] : [{ status, examples: answer.examples }];
  });
}

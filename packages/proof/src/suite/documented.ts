/**
 * The vendor's own page as an independent judge: what it shows is accepted and parsed, and what the
 * contract decides otherwise really differs.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { exampleInput } from "@jumun/contract/example-input";
import type { ContractOperation } from "@jumun/contract/operation";
import { repositoryRoot } from "@jumun/contract/vendors";
import { describe, expect, test } from "vitest";
import { type DocumentedExchange, documentedExchanges } from "../documented.ts";
import { expectedAnswer } from "../expected-answer.ts";
import { recordRequest } from "../recorded-request.ts";
import { schemaValidator } from "../schema.ts";
import type { Suite } from "../suite.ts";

export async function testDocumented({ subject, mock }: Suite): Promise<void> {
  const { document, operations, vendor } = subject;

  const validator = schemaValidator(document);

  const exchanges = await documentedExchanges(vendor);

  const requests = exchanges.flatMap((one) =>
    one.request ? [{ ...one, request: one.request }] : [],
  );

  const responses = exchanges.flatMap((one) =>
    one.response ? [{ ...one, response: one.response }] : [],
  );

  /** Nothing can be shown of a contract that is as a whole not from the vendor's page. */
  const isFromPage = String(Object(document.info)["x-evidence"]?.kind).startsWith("vendor-doc");

  test.runIf(isFromPage)("every operation of the vendor's page is shown by it", () => {
    const evidence = operations.filter((operation) => !isFromElsewhere(operation));
    const shown = new Set(exchanges.map(({ operation }) => operation));
    expect(evidence.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  describe.runIf(requests.length > 0)("documented requests", () => {
    const fitting = requests.filter(({ request }) => request.deviates === undefined);
    const deviating = requests.filter(({ request }) => request.deviates !== undefined);

    if (fitting.length > 0) {
      test.each(fitting)("$title is accepted", async (exchange) => {
        const { response, operation } = await replay(exchange, exchange.request);
        expect(response.headers.get("x-jumun-refusal")).toBeNull();
        expect(operation.answers.map(({ key }) => key)).toContain(String(response.status));
        expect(response.ok).toBe(true);
      });
    }

    if (deviating.length > 0) {
      test.each(deviating)("$title is refused, as it says", async (exchange) => {
        const { response, operation } = await replay(exchange, exchange.request);
        if (isOtherHalf(operation, exchange.request.url)) return;
        expect(response.headers.get("x-jumun-refusal")).not.toBeNull();
      });
    }
  });

  describe.runIf(responses.length > 0)("documented answers", () => {
    test.each(responses)("$title", async (exchange) => {
      const operation = operationOf(exchange);
      const { status, body, deviates } = exchange.response;
      const documented = operation.answers.find(({ key }) => key === String(status));
      const parsed = parseJson(body);

      if (deviates?.part === "body") {
        const fits = documented?.schema
          ? validator(documented.schema)(parsed)
          : parsed === undefined;
        expect(fits && parsed !== undefined).toBe(false);
        expect((await answeredWith(exchange, operation)).status).toBe("undocumented");
        return;
      }
      expect(documented).toBeDefined();
      if (documented === undefined) return;
      if (documented.schema !== undefined) {
        const validate = validator(documented.schema);
        expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
      } else {
        expect(body).toBeUndefined();
      }
      for (const name of Object.keys(exchange.response.headers ?? {})) {
        if (name.toLowerCase() === "content-type") continue;
        expect(documented.headers.map((header) => header.name.toLowerCase())).toContain(
          name.toLowerCase(),
        );
      }
      const result = await answeredWith(exchange, operation);
      const example = { name: "documented", summary: undefined, value: parsed };
      const expected = expectedAnswer(document, documented, example);
      expect(result.status).toBe(expected.status);
      expect(result.ok ? result.data : result.error).toEqual(expected.body);
    });
  });

  /** Only a comparison, where the vendor's page is at hand: every body stands on it word for word. */
  const pages = join(repositoryRoot, "..", "shared", "vendor-docs");

  describe.runIf(existsSync(pages) && exchanges.length > 0)("the vendor's page", () => {
    const page = existsSync(pages)
      ? readdirSync(pages)
          .filter((name) => name.startsWith(`${vendor}-`))
          .map((name) => squeezed(readFileSync(join(pages, name), "utf8")))
          .join()
      : "";
    const printed = exchanges.flatMap(({ title, where, request, response }) =>
      [request?.body, response?.body].flatMap((body) => (body ? [{ title, where, body }] : [])),
    );

    test.each(printed)("prints the body of $title", ({ body, where }) => {
      // What a table tells word by word is put together; its words still stand on the page.
      const parts = /\btable\b/.test(where) ? textsIn(JSON.parse(body)) : [body];
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) expect(page).toContain(squeezed(part));
    });
  });

  function operationOf({ operation: id, title }: DocumentedExchange): ContractOperation {
    const operation = operations.find((one) => one.id === id);
    if (operation === undefined) throw new Error(`${title} names an unknown operation, ${id}.`);
    return operation;
  }

  /** Sends what is printed to the mock, its placeholders for credentials filled in. */
  async function replay(
    exchange: DocumentedExchange,
    request: NonNullable<DocumentedExchange["request"]>,
  ): Promise<{ response: Response; operation: ContractOperation }> {
    const operation = operationOf(exchange);
    const { init } = await recordRequest(
      subject,
      operation.id,
      exampleInput(operation),
      mock.url(vendor),
    );
    const { pathname, search } = new URL(request.url, "https://vendor.invalid");
    const response = await fetch(`${mock.url(vendor)}${pathname}${search}`, {
      method: request.method,
      headers: { ...request.headers, ...(init.headers as Record<string, string>) },
      ...(request.body !== undefined && { body: request.body }),
    });
    return { response, operation };
  }

  /** The client's result where the vendor's server answers what is printed. */
  async function answeredWith(exchange: DocumentedExchange, operation: ContractOperation) {
    const { status, headers, body } = exchange.response ?? { status: 500 };
    const client = subject.createClient({
      baseUrl: mock.url(vendor),
      fetch: async (url, init) =>
        isCall(operation, url, init) ? fetch(server, init) : fetch(url, init),
    });
    const answering = createServer((_, response) => {
      response.writeHead(status, headers).end(body);
    });
    await new Promise<void>((listening) => answering.listen(0, "127.0.0.1", listening));
    const server = `http://127.0.0.1:${(answering.address() as AddressInfo).port}`;
    try {
      return await client.call(operation.id, exampleInput(operation)).result();
    } finally {
      answering.closeAllConnections();
      answering.close();
    }
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function squeezed(text: string): string {
  return text.replaceAll("\\n", "").replaceAll('\\"', '"').replace(/\s+/g, "");
}

/** A split's request without its parameter is a valid request, of the other half. */
function isOtherHalf({ halfOf }: ContractOperation, url: string): boolean {
  return (
    halfOf?.present === true && !new URL(url, "https://vendor.invalid").searchParams.has(halfOf.by)
  );
}

function isFromElsewhere(operation: ContractOperation): boolean {
  return operation.evidence !== undefined;
}

/** Token calls go to the mock as ever. */
function isCall(operation: ContractOperation, url: string, init: RequestInit): boolean {
  const pattern = operation.path.replace(/\{[^}]+\}/g, "[^/?]+");
  return init.method === operation.method && new RegExp(`${pattern}(\\?|$)`).test(url);
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The requests that the vendor's page prints, sent by curl and by Python. */
import { exampleInput } from "@jumun/contract/example-input";
import { type ConsumerRequest, consumers } from "@jumun/test-server/consumer";
import { describe, expect, test } from "vitest";
import { documentedExchanges } from "../documented.ts";
import { recordRequest } from "../recorded-request.ts";
import type { Suite } from "../suite.ts";

export async function testPageClients({ subject, mock }: Suite): Promise<void> {
  const exchanges = await documentedExchanges(subject.vendor);

  /** What the contract decides otherwise is told by what the page's own clients are answered. */
  const printed = exchanges.flatMap(({ title, operation, request }) =>
    request === undefined || request.deviates !== undefined ? [] : [{ title, operation, request }],
  );

  describe.runIf(printed.length > 0).each(consumers)("$name", ({ name, isInstalled, send }) => {
    const why = isInstalled ? "" : ` (skipped: ${name} is not installed)`;

    test.runIf(isInstalled)(`the printed requests are accepted${why}`, async () => {
      const requests = await Promise.all(printed.map(requestOf));
      mock.reset();

      const responses = await send(requests);

      expect(mock.requests().map(({ status }) => status)).toEqual(
        responses.map(({ status }) => status),
      );
      expect(responses).toHaveLength(printed.length);
      for (const [index, { status, text }] of responses.entries()) {
        if (text !== "") JSON.parse(text);
        expect(Math.floor(status / 100), `${printed[index]?.title}: ${status} ${text}`).toBe(2);
      }
    });
  });

  /** What is printed, with the sandbox's credentials where the page has a placeholder or none. */
  async function requestOf({
    operation,
    request,
  }: (typeof printed)[number]): Promise<ConsumerRequest> {
    const { pathname, search } = new URL(request.url, "https://vendor.invalid");
    const of = subject.operations.find(({ id }) => id === operation);
    if (of === undefined) throw new Error(`There is no operation ${operation}.`);
    const { init } = await recordRequest(
      subject,
      operation,
      exampleInput(of),
      mock.url(subject.vendor),
    );
    const headers = new Headers(request.headers);
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    return {
      url: `${mock.url(subject.vendor)}${pathname}${search}`,
      method: request.method,
      headers: Object.fromEntries(headers),
      body: request.body,
    };
  }
}

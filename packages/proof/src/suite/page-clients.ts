/** Clients that know nothing of us: what the vendor's page prints, sent by curl and by Python. */
import { exampleInput } from "@jumun/contract/example-input";
import { type Sent, strangers } from "@jumun/test-server/stranger";
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

  describe.runIf(printed.length > 0).each(strangers)("$name", ({ name, isHere, send }) => {
    const why = isHere ? "" : ` (skipped: ${name} is not on this machine)`;

    test.runIf(isHere).each(printed)(`sends $title${why}`, async (call) => {
      mock.reset();
      const sent = await sentAs(call);
      mock.reset();
      const { status, text } = await send(sent);
      expect(mock.requests()[0]).toMatchObject({ vendor: subject.vendor, status });
      if (text !== "") JSON.parse(text);
      expect(Math.floor(status / 100), `${status} ${text}`).toBe(2);
    });
  });

  /** What is printed, with the sandbox's credentials where the page has a placeholder or none. */
  async function sentAs({ operation, request }: (typeof printed)[number]): Promise<Sent> {
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

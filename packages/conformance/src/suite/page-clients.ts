/** The requests of the vendor's pages, sent by curl. The code samples send by Python as well. */
import { curl } from "@jumun/test-server/consumer";
import { describe, expect, test } from "vitest";
import { bodyText } from "../expectation/change.ts";
import { readPages } from "../pages/page.ts";
import type { Suite } from "../suite.ts";

export async function testPageClients({ subject: { vendor }, mock }: Suite): Promise<void> {
  const accepted = (await readPages(vendor)).flatMap(({ expectations }) =>
    expectations.flatMap(({ title, mock }) =>
      mock === undefined || mock.rejected === true ? [] : [{ title, request: mock.request }],
    ),
  );

  describe.runIf(accepted.length > 0)("curl", () => {
    const { name, isInstalled, send } = curl;
    const why = isInstalled ? "" : ` (skipped: ${name} is not installed)`;

    test.runIf(isInstalled)(`the requests of the pages are accepted${why}`, async () => {
      const responses = await send(
        accepted.map(({ request: { method, url, headers, body } }) => ({
          url: `${mock.url(vendor)}${url}`,
          method,
          headers: { ...headers },
          body: bodyText(body),
        })),
      );

      expect(mock.requests().map(({ status }) => status)).toEqual(
        responses.map(({ status }) => status),
      );
      expect(responses).toHaveLength(accepted.length);
      for (const [index, { status, text }] of responses.entries()) {
        if (text !== "") JSON.parse(text);
        expect(Math.floor(status / 100), `${accepted[index]?.title}: ${status} ${text}`).toBe(2);
      }
    });
  });
}

/** A success that nobody has seen: whatever the vendor responds, the call that it carried out resolves. */
import { exampleInput } from "@jumun/openapi/example-input";
import { isUnseen } from "@jumun/openapi/unseen-response";
import { vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { recordRequest } from "../recorded-request.ts";
import type { Suite } from "../suite.ts";

export function testUnseenResponse({ subject, mock }: Suite): void {
  const { operations, vendor } = subject;
  const unseen = operations.filter(({ responses }) =>
    responses.some((response) => response.key === "2XX" && isUnseen(response)),
  );

  describe.each(unseen)("$id", (operation) => {
    const { id, responses } = operation;
    const isDeclared = (status: number) => responses.some(({ key }) => key === String(status));
    const bodies = [
      [200, '{"ok":true}', { ok: true }],
      [202, "접수되었습니다", "접수되었습니다"],
      [203, "<h1>완료</h1>", "<h1>완료</h1>"],
      [204, undefined, undefined],
      [206, "", undefined],
    ] as const;

    test.each(bodies.filter(([status]) => !isDeclared(status)))(
      "%i with %j is the success",
      async (status, body, data) => {
        await using server = await vendorServer((_, response) => {
          response.writeHead(status).end(body);
        });
        const input = exampleInput(operation);
        const { url } = await recordRequest(subject, id, input, mock.url(vendor));
        const client = subject.createClient({
          baseUrl: mock.url(vendor),
          fetch: (to, init) => fetch(to === url ? server.url : to, init),
        });
        const call = client.call(id, input);
        expect(await call).toEqual(data);
        expect(await call.result()).toMatchObject({ ok: true, status: "2XX" });
        expect(server.received).toHaveLength(1);
      },
    );
  });
}

/** A success that nobody has seen: whatever the vendor responds, the call that it carried out resolves. */
import { exampleInput } from "@jumun/openapi/example-input";
import { isUnseen } from "@jumun/openapi/unseen-response";
import { expect, test } from "vitest";
import { clientReceiving } from "../client-receiving.ts";
import type { Suite } from "../suite.ts";

const bodies = [
  [200, '{"ok":true}', { ok: true }],
  [202, "접수되었습니다", "접수되었습니다"],
  [203, "<h1>완료</h1>", "<h1>완료</h1>"],
  [204, null, undefined],
  [206, "", undefined],
] as const;

export function testUnseenResponse(suite: Suite): void {
  const unseen = suite.subject.operations.filter(({ responses }) =>
    responses.some((response) => response.key === "2XX" && isUnseen(response)),
  );

  test.for(unseen)(
    "$id resolves to any body of a status that is not declared",
    async (operation) => {
      const { id, responses } = operation;
      for (const [status, body, data] of bodies) {
        if (responses.some(({ key }) => key === String(status))) continue;
        const client = clientReceiving(suite, operation, () => new Response(body, { status }));
        const call = client.call(id, exampleInput(operation));
        expect(await call, `${status}`).toEqual(data);
        expect(await call.result()).toMatchObject({ ok: true, status: "2XX" });
      }
    },
  );
}

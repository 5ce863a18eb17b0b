// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
import type { JsonSchemas } from "@jumun/client/contract";
import { parseWebhook } from "@jumun/client/webhook";
import type { WorkResult } from "./types.gen.ts";

export { WebhookError } from "@jumun/client/errors";
export type { WorkResult } from "./types.gen.ts";

const schemas: JsonSchemas = {
  WorkResult: {
    type: "object",
    required: ["results"],
    properties: {
      results: {
        type: "object",
        required: ["work_no"],
        properties: {
          work_no: { type: ["integer", "string"] },
          job_name: { type: "string" },
          site_name: { type: "string" },
          site_nick: { type: "string" },
          shop_id: { type: "string" },
          status: { type: "string" },
          message: { type: ["array", "string"], items: { type: "string" } },
        },
      },
    },
  },
};

/**
 * PlayAuto sends the result of a work to the `api_callback_url` of the call that started it. Only
 * failures were seen; the word for success is not known.
 *
 * May be delivered twice: whether PlayAuto sends it again is not known, so take `work_no` as its
 * key.
 *
 * @param body as it was received, or parsed
 * @throws {WebhookError} The body is not JSON or does not match the contract. `pointer` has the
 * location.
 */
export function parseWorkResult(body: unknown): WorkResult {
  return parseWebhook(schemas, "WorkResult", body) as WorkResult;
}

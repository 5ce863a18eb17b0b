/** The contract works with `prism mock`, without our mock. */
import { contractPath } from "@jumun/contract/vendors";
import type { Parameter, Schema } from "@jumun/openapi/document";
import { exampleInput } from "@jumun/openapi/example-input";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { isUnseen } from "@jumun/openapi/unseen-response";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type {
  IPrismHttpServer,
  IPrismHttpServerOpts,
} from "@stoplight/prism-http-server/dist/types.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isTooLargeInlined } from "../inlined-size.ts";
import { recordRequest } from "../recorded-request.ts";
import { lowestSuccess } from "../status-for.ts";
import type { Suite } from "../suite.ts";

export function testStockPrism({ subject }: Suite): void {
  const { operations, vendor } = subject;

  let prism: IPrismHttpServer;
  let baseUrl: string;
  beforeAll(async () => {
    prism = createServer(await getHttpOperationsFromSpec(contractPath(vendor)), prismOptions);
    baseUrl = await prism.listen(0, "127.0.0.1");
  });
  afterAll(() => prism.close());

  describe.each(operations)("$id", (operation) => {
    const isTooLarge = isTooLargeInlined(subject.document, operation);
    test.skipIf(isTooLarge || isRichForm(operation) || operation.parameters.some(isStyled))(
      "gets its documented example",
      async () => {
        const [success] = operation.responses
          .filter(({ key }) => key.startsWith("2"))
          .sort((a, b) => a.key.localeCompare(b.key));
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
        if (success !== undefined && isUnseen(success)) return;
        if (mediaType === undefined) expect(text).toBe("");
        else expect(isJson(mediaType) ? JSON.parse(text) : text).toEqual(example?.value);
      },
    );
  });

  /** Prism cannot parse arrays and objects in parameters, and some of them end it. */
  function isStyled({ schema, content }: Parameter): boolean {
    const types = [schema && resolve<Schema>(subject.document, schema).type].flat();
    return content !== undefined || types.includes("array") || types.includes("object");
  }
}

/** Prism parses each field of a form as one text. */
function isRichForm({ body }: ContractOperation): boolean {
  if (body === undefined || !body.mediaType.includes("form")) return false;
  const fields: unknown[] = Object.values(Object(body.examples[0]?.value));
  return body.mediaType.startsWith("multipart/") || fields.some((field) => Object(field) === field);
}

/** The options of `prism mock`, without its log. */
const prismOptions: IPrismHttpServerOpts = {
  cors: true,
  components: { logger: createLogger("stock", { enabled: false }) },
  config: {
    isProxy: false,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  },
};

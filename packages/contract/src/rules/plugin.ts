import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { credentialPrefix } from "./credential-prefix.ts";
import { enumTexts } from "./enum-texts.ts";
import { environment } from "./environment.ts";
import { examples } from "./examples.ts";
import { withExtensions } from "./extensions.ts";
import { failureResponse } from "./failure-response.ts";
import { flatInput } from "./flat-input.ts";
import { idempotent } from "./idempotent.ts";
import { knownExtensions } from "./known-extensions.ts";
import { operationId } from "./operation-id.ts";
import { pagination } from "./pagination.ts";
import { responseVariants } from "./response-variants.ts";
import { split } from "./split.ts";
import { state } from "./state.ts";
import { unseenResponse } from "./unseen-response.ts";
import { webhook } from "./webhook.ts";

const rules: Record<string, Oas3Rule> = {
  "credential-prefix": credentialPrefix,
  "enum-texts": enumTexts,
  environment,
  examples,
  "failure-response": failureResponse,
  "flat-input": flatInput,
  idempotent,
  "known-extensions": knownExtensions,
  "operation-id": operationId,
  pagination,
  "response-variants": responseVariants,
  split,
  state,
  "unseen-response": unseenResponse,
  webhook,
};

/** The extensions of specs/README.md and their rules, for Redocly: `extends: [jumun/contract]`. */
export default function jumun(): Plugin {
  return {
    id: "jumun",
    typeExtension: { oas3: withExtensions },
    rules: { oas3: rules },
    configs: {
      contract: {
        rules: Object.fromEntries(Object.keys(rules).map((name) => [`jumun/${name}`, "error"])),
      },
    },
  };
}

import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { answerVariants } from "./answer-variants.ts";
import { checkableSecurity } from "./checkable-security.ts";
import { credentialPrefix } from "./credential-prefix.ts";
import { enumTexts } from "./enum-texts.ts";
import { environment } from "./environment.ts";
import { evidence } from "./evidence.ts";
import { examples } from "./examples.ts";
import { failureResponse } from "./failure-response.ts";
import { flatInput } from "./flat-input.ts";
import { idempotent } from "./idempotent.ts";
import { inputName } from "./input-name.ts";
import { jsonSchemaDialect } from "./json-schema-dialect.ts";
import { knownWords } from "./known-words.ts";
import { operationId } from "./operation-id.ts";
import { pagination } from "./pagination.ts";
import { pattern } from "./pattern.ts";
import { sandbox } from "./sandbox.ts";
import { sendableParameter } from "./sendable-parameter.ts";
import { split } from "./split.ts";
import { state } from "./state.ts";
import { unseenResponse } from "./unseen-response.ts";
import { webhook } from "./webhook.ts";
import { withOurWords } from "./words.ts";

const rules: Record<string, Oas3Rule> = {
  "answer-variants": answerVariants,
  "checkable-security": checkableSecurity,
  "credential-prefix": credentialPrefix,
  "enum-texts": enumTexts,
  environment,
  evidence,
  examples,
  "failure-response": failureResponse,
  "flat-input": flatInput,
  idempotent,
  "input-name": inputName,
  "json-schema-dialect": jsonSchemaDialect,
  "known-words": knownWords,
  "operation-id": operationId,
  pagination,
  pattern,
  sandbox,
  "sendable-parameter": sendableParameter,
  split,
  state,
  "unseen-response": unseenResponse,
  webhook,
};

/** The words of specs/README.md and what they demand, for Redocly: `extends: [jumun/contract]`. */
export default function jumun(): Plugin {
  return {
    id: "jumun",
    typeExtension: { oas3: withOurWords },
    rules: { oas3: rules },
    configs: {
      contract: {
        rules: Object.fromEntries(Object.keys(rules).map((name) => [`jumun/${name}`, "error"])),
      },
    },
  };
}

import { isJsonObject } from "@jumun/openapi/json";
import { evaluatePointer, parsePointer } from "@jumun/openapi/json-pointer";
import { listWebhooks, type Webhook } from "@jumun/openapi/list-webhooks";
import type { Contract } from "../contract.ts";
import { createCompiler } from "../dialect.ts";
import { messageOf } from "../start-error.ts";
import { targetProblem } from "./allowed-target.ts";

export interface WebhookTarget {
  /** Where the request is sent. */
  readonly url: string;
  /** Default: the documented example. */
  readonly payload?: unknown;
}

/** A callback that was sent, or why it was not. */
export interface SentCallback {
  readonly vendor: string;
  readonly name: string;
  readonly status?: number;
  readonly problem?: string;
}

export interface WebhookSender {
  /** Resolves to the status of the receiver's response. */
  send(vendor: string, name: string, target: WebhookTarget): Promise<number>;
  /** Sends the callbacks of a request that was carried out. The default payloads are the documented ones. */
  sendCallbacks(request: CallbackRequest): Promise<SentCallback[]>;
  /** Aborts the requests that are being sent. */
  close(): void;
}

interface CallbackRequest {
  readonly vendor: string;
  readonly operationId: string;
  readonly body: unknown;
  readonly payloads: Readonly<Record<string, unknown>>;
}

/** How long a receiver may take to respond, in milliseconds. */
const receiverTimeout = 10_000;

/** @param deliverTo hosts that may receive webhooks besides this machine */
export function createWebhookSender(
  contracts: readonly Contract[],
  deliverTo: readonly string[],
): WebhookSender {
  const closed = new AbortController();
  const webhooks = new Map(
    contracts.map((contract) => [
      contract.vendor,
      { contract, sent: listWebhooks(contract.document) },
    ]),
  );

  async function post({ document }: Contract, webhook: Webhook, target: WebhookTarget) {
    const { url, payload = webhook.examples[0]?.value } = target;
    const problem = targetProblem(url, deliverTo);
    if (problem !== undefined) throw new RangeError(`${webhook.id} is not sent: ${problem}.`);
    const { components, jsonSchemaDialect: $schema } = document;
    const validate = createCompiler()({ $schema, components, ...webhook.schema });
    if (!validate(payload)) {
      const [error] = validate.errors ?? [];
      const where = error?.instancePath || "the whole";
      throw new TypeError(`The payload of ${webhook.id} is invalid: ${where} ${error?.message}.`);
    }
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(payload),
      redirect: "manual",
      signal: AbortSignal.any([closed.signal, AbortSignal.timeout(receiverTimeout)]),
    });
    await response.body?.cancel();
    return response.status;
  }

  return {
    async send(vendor, name, target) {
      const served = webhooks.get(vendor);
      if (served === undefined) {
        throw new RangeError(
          `The mock does not serve "${vendor}": it was started with ${[...webhooks.keys()].join(", ")}.`,
        );
      }
      const webhook = served.sent.find(({ id }) => id === name);
      if (webhook === undefined) {
        const names = served.sent.map(({ id }) => id).join(", ");
        throw new RangeError(
          `${vendor} sends no webhook or callback "${name}"${names && `: choose from ${names}`}.`,
        );
      }
      return post(served.contract, webhook, target);
    },
    async sendCallbacks({ vendor, operationId, body, payloads }) {
      const { contract, sent = [] } = webhooks.get(vendor) ?? {};
      const requested = sent.flatMap((webhook) => {
        const url = callbackUrl(webhook, operationId, body);
        return url === undefined ? [] : [{ webhook, url }];
      });
      if (contract === undefined) return [];
      return Promise.all(
        requested.map(async ({ webhook, url }): Promise<SentCallback> => {
          const { id: name } = webhook;
          const payload = payloads[name];
          try {
            const target = { url, ...(payload !== undefined && { payload }) };
            return { vendor, name, status: await post(contract, webhook, target) };
          } catch (error) {
            return { vendor, name, problem: messageOf(error) };
          }
        }),
      );
    },
    close: () => closed.abort(),
  };
}

/** The URL that a request gives for a callback of its operation. */
function callbackUrl(
  { callback }: Webhook,
  operationId: string,
  body: unknown,
): string | undefined {
  if (callback?.operationId !== operationId || !isJsonObject(body)) return undefined;
  const [, pointer = ""] = /^\{\$request\.body#(.*)\}$/.exec(callback.expression) ?? [];
  const url = evaluatePointer(body, parsePointer(pointer));
  return typeof url === "string" && url !== "" ? url : undefined;
}

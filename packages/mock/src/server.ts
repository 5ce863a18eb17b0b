import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { loadVendorMock } from "./behaviour/load-vendor-mock.ts";
import { type Contract, readContracts } from "./contract.ts";
import { answerPreflight, withCors } from "./cors.ts";
import { checkSchemesAreDeclared } from "./credential.ts";
import { credentialNames } from "./credential-names.ts";
import { deliver } from "./deliver.ts";
import { createEngine } from "./engine.ts";
import { answerRequest, type Exchange, type ServedVendor } from "./exchange.ts";
import type { ReadFault } from "./fault.ts";
import { createFaultPlan } from "./fault-plan.ts";
import { createLanding, type Landing } from "./landing.ts";
import { closing, listen } from "./listen.ts";
import { callableOf, type Operation, operationIdOf, readOperations, viewsOf } from "./operation.ts";
import { createReceived, type ReceivedRequest } from "./received.ts";
import { blameHeader, problemType, refusalHeader, refuse, whereHeader } from "./refusal.ts";
import { readTarget } from "./request.ts";
import { createRouter } from "./router.ts";
import { checkSchemas } from "./schema.ts";
import { MockStartError, messageOf } from "./start-error.ts";
import { openState } from "./state.ts";
import { readState, type StateSource, seedOf } from "./state-file.ts";
import {
  createWebhookSender,
  type SentCallback,
  type WebhookTarget,
} from "./webhook/webhook-sender.ts";
import { readAccess, refuseWebsite } from "./website-access.ts";

export interface ServerOptions {
  readonly vendors: readonly string[] | undefined;
  readonly port: number;
  readonly host: string;
  /** Origins whose pages may send requests, besides those of this machine. */
  readonly cors: readonly string[];
  /** Host names that requests may be for, besides those of this machine. */
  readonly allowHosts: readonly string[];
  readonly contracts: string | undefined;
  /** Milliseconds before each answer. */
  readonly delay: number;
  /** Nothing for another one each time. */
  readonly seed: number | undefined;
  readonly faults: readonly ReadFault[];
  /** The share of requests that a fault befalls, from 0 to 1. */
  readonly faultRate: number;
  /** Whether operations remember what others did. */
  readonly stateful: boolean;
  /** What they remember at first: a file, or what would be in it. */
  readonly state: string | Readonly<Record<string, unknown>> | undefined;
  /** Hosts that webhooks and callbacks may be sent to, besides this machine. */
  readonly deliverTo: readonly string[];
  /** Whether somebody will ask for `requests()`. */
  readonly keepsRequests: boolean;
}

/** One answered request, with nothing in it that could be a credential: no query, header or body. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  /** Nothing where the connection was reset instead. */
  readonly status: number | undefined;
  readonly fault: string | undefined;
  /** Why it was refused, and by whose fault: percent-encoded, as in the answer's headers. */
  readonly refusal: string | undefined;
  readonly blame: string | undefined;
  readonly where: string | undefined;
  /** Until the answer was found, without what it was held up. */
  readonly milliseconds: number;
}

export interface OpenServer {
  /** `http://<host>:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly vendors: readonly string[];
  /** What can be called, as "<vendor>/<operationId>". */
  readonly operations: readonly string[];
  failNext(operation: string, fault: ReadFault, times: number): void;
  requests(): ReceivedRequest[];
  send(vendor: string, name: string, target: WebhookTarget): Promise<number>;
  reset(): void;
  close(): Promise<void>;
}

/**
 * Reads the contracts and opens the server; `onAnswered` is called after each answer, `onCallback` after
 * each callback.
 */
export async function openServer(
  options: ServerOptions,
  onAnswered?: (answered: Answered) => void,
  onCallback?: (callback: SentCallback) => void,
): Promise<OpenServer> {
  const access = readAccess(options.cors, options.allowHosts, options.host);
  const contracts = await readContracts(options.vendors, options.contracts);
  const vendors = contracts.map(({ vendor }) => vendor);
  const state = options.stateful ? await readState(options.state, vendors) : undefined;
  const { seed } = options;
  const served = new Map<string, ServedVendor>();
  const operationNames: string[] = [];
  for (const contract of contracts) {
    const operations = await readOperations(contract);
    // What comes with the package was checked by the tests of each vendor: that is half of the start.
    if (options.contracts !== undefined) checkContract(contract, operations);
    served.set(contract.vendor, await serveVendor(contract, operations, seed, state));
    for (const operation of operations.flatMap(callableOf)) {
      operationNames.push(`${contract.vendor}/${operationIdOf(operation)}`);
    }
  }
  const faults = createFaultPlan({
    faults: options.faults,
    rate: options.faultRate,
    seed: String(seed ?? randomUUID()),
  });
  const webhooks = createWebhookSender(contracts, options.deliverTo);
  const received = createReceived(credentialNames(contracts));
  let origin = "";
  let landing: Landing | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const start = performance.now();
    const own =
      refuseWebsite(request.headers, access) ??
      answerPreflight(request) ??
      landing?.answer(request);
    const exchange: Exchange = own
      ? { reply: own, wait: 0 }
      : await answerRequest({ vendors: served, faults, origin }, request).catch((error: unknown) =>
          refuseFailed(request, error),
        );
    if (own === undefined && options.keepsRequests) received.add(keep(request, exchange));
    const { reply, fault } = exchange;
    onAnswered?.({
      ...describe(request, exchange),
      milliseconds: performance.now() - start,
    });
    const wait = own === undefined ? exchange.wait + options.delay : 0;
    await deliver(response, reply && withCors(reply, request, access), fault, wait);
    const { vendor, operationId, body, callbacks } = exchange;
    if (vendor === undefined || operationId === undefined || callbacks === undefined) return;
    const sent = await webhooks.sendCallbacks({ vendor, operationId, body, payloads: callbacks });
    for (const callback of sent) onCallback?.(callback);
  }

  const server = createServer((request, response) => {
    // The caller went away before its body was read: nobody is left to be answered.
    answer(request, response).catch(() => response.destroy());
  });
  origin = await listen(server, options.port, options.host);
  landing = createLanding(origin, contracts);
  const close = closing(server);
  return {
    origin,
    vendors,
    operations: operationNames,
    failNext: faults.failNext,
    requests: received.list,
    reset() {
      received.clear();
      faults.reset();
      for (const { state: remembered } of served.values()) remembered?.reset();
    },
    send: webhooks.send,
    close() {
      webhooks.close();
      return close();
    },
  };
}

/** @throws MockStartError where Prism would silently let pass what it cannot check */
function checkContract(contract: Contract, operations: readonly Operation[]): void {
  checkSchemesAreDeclared(contract);
  checkSchemas(contract, operations.flatMap(viewsOf));
}

async function serveVendor(
  contract: Contract,
  operations: readonly Operation[],
  seed: number | undefined,
  source: StateSource | undefined,
): Promise<ServedVendor> {
  const router = createRouter(operations);
  const { document } = contract;
  if (source === undefined) {
    return {
      document,
      router,
      engine: createEngine(contract, operations, seed, new Map()),
      state: undefined,
    };
  }
  const vendorMock = await loadVendorMock(contract);
  const { records, credentials } = seedOf(source, contract, vendorMock);
  const engine = createEngine(contract, operations, seed, credentials);
  try {
    return { document, router, engine, state: openState(contract, vendorMock, records, engine) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new MockStartError(
      `${source.name} does not fit ${contract.vendor}: ${error.message}. Correct it.`,
    );
  }
}

function refuseFailed(request: IncomingMessage, error: unknown): Exchange {
  if (request.destroyed && !request.complete) throw error;
  const { vendor } = readTarget(request.url ?? "/");
  const problem = {
    type: problemType("failure"),
    title: "The mock failed",
    status: 500,
    detail: `The mock of ${vendor} could not make an answer: ${messageOf(error)}`,
  };
  return { reply: refuse(problem, { reason: "the mock failed", blame: "mock" }), vendor, wait: 0 };
}

function keep(request: IncomingMessage, exchange: Exchange) {
  const { path, search } = readTarget(request.url ?? "/");
  return {
    vendor: exchange.vendor,
    operationId: exchange.operationId,
    method: request.method ?? "GET",
    path,
    search,
    headers: request.headers,
    json: exchange.json,
    status: exchange.fault?.name === "reset-after" ? undefined : exchange.reply?.status,
    fault: exchange.fault?.text,
  };
}

function describe(
  request: IncomingMessage,
  { reply, fault }: Exchange,
): Omit<Answered, "milliseconds"> {
  return {
    method: request.method ?? "GET",
    path: readTarget(request.url ?? "/").pathname,
    status: fault?.name === "reset-after" ? undefined : reply?.status,
    fault: fault?.text,
    refusal: reply?.headers[refusalHeader],
    blame: reply?.headers[blameHeader],
    where: reply?.headers[whereHeader],
  };
}

import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listOperations } from "@jumun/openapi/list-operations";
import type { IHttpOperation } from "@stoplight/types";
import { loadVendorMock } from "./behaviour/load-vendor-mock.ts";
import { type Contract, readContracts } from "./contract.ts";
import { respondToPreflight, withCors } from "./cors.ts";
import { AcceptedTokens, checkSchemesAreDeclared } from "./credential.ts";
import { credentialNames } from "./credential-names.ts";
import { createEngine } from "./engine.ts";
import { type Exchange, respond, type ServedVendor } from "./exchange.ts";
import { type ParsedFault, parseFault, type TargetedFault } from "./fault.ts";
import { createFaultPlan, type FaultPlan, type PlannedFault } from "./fault-plan.ts";
import { planFault } from "./fault-target.ts";
import { createIssuedTokens } from "./issued-token.ts";
import { createLanding, type Landing } from "./landing.ts";
import { closing, listen } from "./listen.ts";
import { checkMockOptions, type MockOptions } from "./mock-options.ts";
import { callableOf, type Operation, operationIdOf, readOperations, viewsOf } from "./operation.ts";
import { blameHeader, errorResponse, problemType, refusalHeader, whereHeader } from "./problem.ts";
import { readTarget } from "./request.ts";
import { createRequestLog, type RequestLog } from "./request-log.ts";
import { createRouter } from "./router.ts";
import { checkSchemas } from "./schema.ts";
import { sendResponse } from "./send-response.ts";
import { MockStartError, messageOf } from "./start-error.ts";
import { openState } from "./state.ts";
import { readState, type StateSource, seedOf } from "./state-file.ts";
import { createVendorErrors } from "./vendor-error.ts";
import {
  createWebhookSender,
  type SentCallback,
  type WebhookSender,
} from "./webhook/webhook-sender.ts";
import { forbiddenWebsite, readAccess } from "./website-access.ts";

/** A request and its response, without anything that could be a credential: no query, header or body. */
export interface LoggedExchange {
  readonly method: string;
  readonly path: string;
  /** Undefined if the connection was reset instead. */
  readonly status: number | undefined;
  readonly fault: string | undefined;
  /** The reason for the rejection and the party at fault, percent-encoded as in the response's headers. */
  readonly reason: string | undefined;
  readonly blame: string | undefined;
  readonly where: string | undefined;
  /** Until the response was found, without delays. */
  readonly milliseconds: number;
}

export interface Listeners {
  readonly onExchange: (exchange: LoggedExchange) => void;
  readonly onCallback: (callback: SentCallback) => void;
}

/** The server of a mock. */
export interface Server {
  /** `http://<host>:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly vendors: ReadonlyMap<string, ServedVendor>;
  readonly faults: FaultPlan;
  /** @throws RangeError for an unknown fault or target */
  planFault(fault: string | TargetedFault): PlannedFault;
  readonly requestLog: RequestLog;
  readonly webhooks: WebhookSender;
  close(): Promise<void>;
}

/** Faults are texts on the command line, with their target: `playauto/setInvoice:cut@3`. */
type ServerOptions = Omit<MockOptions, "faults"> & {
  readonly faults?: readonly (string | TargetedFault)[] | undefined;
};

/** Reads the contracts and opens the server. Requests are kept only if there are no listeners. */
export async function openServer(options: ServerOptions, listeners?: Listeners): Promise<Server> {
  checkMockOptions(options);
  const { port = 4010, host = "127.0.0.1", cors = [], allowHosts = [], deliverTo = [] } = options;
  const { delay = 0, seed, faults = [], faultRate = 0.1, state } = options;
  const access = readAccess(cors, allowHosts, host);
  const contracts = await readContracts(options.vendors, options.contracts);
  const isStateful = options.stateful ?? state !== undefined;
  const names = contracts.map(({ vendor }) => vendor);
  const source = isStateful ? await readState(state, names) : undefined;
  const vendors = new Map<string, ServedVendor>();
  const faultTargets = new Map<string, (fault: ParsedFault) => boolean>();
  for (const contract of contracts) {
    const operations = await readOperations(contract);
    // The contracts of this package are checked by tests.
    if (options.contracts !== undefined) checkContract(contract, operations);
    const served = await serveVendor(contract, operations, seed, source);
    vendors.set(contract.vendor, served);
    for (const view of operations.flatMap(callableOf)) {
      const id = operationIdOf(view);
      faultTargets.set(`${contract.vendor}/${id}`, (fault) => canHave(fault, served, view));
    }
  }
  const plan = createFaultPlan({
    faults: startOption(() => faults.map((fault) => planFault(faultTargets, parseFault(fault)))),
    rate: faultRate,
    seed: String(seed ?? randomUUID()),
  });
  const webhooks = createWebhookSender(contracts, deliverTo);
  const requestLog = createRequestLog(credentialNames(contracts));
  let origin = "";
  let landing: Landing | undefined;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const start = performance.now();
    const direct =
      forbiddenWebsite(request.headers, access) ??
      respondToPreflight(request) ??
      landing?.respond(request);
    const exchange: Exchange = direct
      ? { reply: direct, wait: 0 }
      : await respond({ vendors, faults: plan, faultTargets, origin }, request).catch(
          (error: unknown) => internalError(request, error),
        );
    if (direct === undefined && listeners === undefined)
      requestLog.add(loggedRequest(request, exchange));
    const { reply, fault } = exchange;
    listeners?.onExchange({
      ...describe(request, exchange),
      milliseconds: performance.now() - start,
    });
    const wait = direct === undefined ? exchange.wait + delay : 0;
    await sendResponse(response, reply && withCors(reply, request, access), fault, wait);
    const { vendor, operationId, body, callbacks } = exchange;
    if (vendor === undefined || operationId === undefined || callbacks === undefined) return;
    const sent = await webhooks.sendCallbacks({ vendor, operationId, body, payloads: callbacks });
    for (const callback of sent) listeners?.onCallback(callback);
  }

  const server = createServer((request, response) => {
    // A client that disconnected before its body was read gets no response.
    handle(request, response).catch(() => response.destroy());
  });
  origin = await listen(server, port, host);
  landing = createLanding(origin, contracts);
  const close = closing(server);
  return {
    origin,
    vendors,
    faults: plan,
    planFault: (fault) => planFault(faultTargets, parseFault(fault)),
    requestLog,
    webhooks,
    close() {
      webhooks.close();
      return close();
    },
  };
}

function startOption<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new MockStartError(messageOf(error));
  }
}

/** Whether an operation can have a fault: some depend on the contract. */
function canHave(
  { name, code }: ParsedFault,
  { tokens, errors }: ServedVendor,
  view: IHttpOperation,
): boolean {
  if (name === "vendor-error") return errors.has(operationIdOf(view), code);
  if (name !== "unauthorized") return true;
  const schemes = (view.security ?? []).flat();
  return tokens === undefined
    ? schemes.length > 0
    : schemes.some(({ key }) => key === tokens.scheme);
}

/** @throws MockStartError if Prism would accept requests that it cannot check */
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
  const { vendor, document } = contract;
  const vendorMock = await loadVendorMock(contract);
  const { records, credentials } = source
    ? seedOf(source, contract, vendorMock)
    : { records: {}, credentials: new Map() };
  const tokens = vendorMock?.token && createIssuedTokens(contract, vendorMock.token);
  const accepted = new Map<string, ReadonlySet<string>>(credentials);
  if (tokens) {
    accepted.set(tokens.scheme, new AcceptedTokens(tokens, credentials.get(tokens.scheme)));
  }
  const engine = createEngine(contract, operations, seed, accepted);
  const open = () => openState(contract, vendorMock, records, engine);
  try {
    return {
      contract,
      router: createRouter(operations),
      engine,
      state: source && open(),
      openState: open,
      tokens,
      errors: createVendorErrors(document, vendorMock),
      paginations: new Map(listOperations(document).map(({ id, pagination }) => [id, pagination])),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new MockStartError(
      `${source?.name} does not fit ${vendor}: ${error.message}. Correct it.`,
    );
  }
}

function internalError(request: IncomingMessage, error: unknown): Exchange {
  if (request.destroyed && !request.complete) throw error;
  const { vendor } = readTarget(request.url ?? "/");
  const problem = {
    type: problemType("failure"),
    title: "The mock failed",
    status: 500,
    detail: `The mock of ${vendor} could not make a response: ${messageOf(error)}`,
  };
  return {
    reply: errorResponse(problem, { reason: "the mock failed", blame: "mock" }),
    vendor,
    wait: 0,
  };
}

function loggedRequest(request: IncomingMessage, exchange: Exchange) {
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
): Omit<LoggedExchange, "milliseconds"> {
  return {
    method: request.method ?? "GET",
    path: readTarget(request.url ?? "/").pathname,
    status: fault?.name === "reset-after" ? undefined : reply?.status,
    fault: fault?.text,
    reason: reply?.headers[refusalHeader],
    blame: reply?.headers[blameHeader],
    where: reply?.headers[whereHeader],
  };
}

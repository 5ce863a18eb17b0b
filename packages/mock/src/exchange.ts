import type { IncomingMessage } from "node:http";
import type { Pagination } from "@jumun/openapi/extensions";
import { isJsonObject } from "@jumun/openapi/json";
import { appendToFragment } from "@jumun/openapi/json-pointer";
import type { IHttpRequest } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { readContent } from "./body.ts";
import type { Contract } from "./contract.ts";
import { emptyLaterPage } from "./empty-page.ts";
import type { Engine } from "./engine.ts";
import { faultHeader, type ParsedFault, parseFault } from "./fault.ts";
import type { FaultPlan } from "./fault-plan.ts";
import { faultResponse, withFault } from "./fault-response.ts";
import { type FaultTargets, planFault } from "./fault-target.ts";
import { parsedFormType } from "./form.ts";
import type { IssuedTokens } from "./issued-token.ts";
import { chooseResponse, exampleNames, type Operation, operationIdOf } from "./operation.ts";
import { choosesResponse, type Preference, readPreference, unmetPreference } from "./preference.ts";
import { errorResponse, problemType, type Reply } from "./problem.ts";
import { malformedMediaType, readHeaders, readQuery, readTarget } from "./request.ts";
import { unknownPath, unknownVendor, unsupportedMethod } from "./route-error.ts";
import type { Router } from "./router.ts";
import { messageOf } from "./start-error.ts";
import type { StatefulReply, VendorState } from "./state.ts";
import { parseStyledHeaders, parseStyledQuery } from "./styled-parameter.ts";
import type { VendorErrors } from "./vendor-error.ts";

/** What serves one vendor. */
export interface ServedVendor {
  readonly contract: Contract;
  readonly router: Router;
  readonly engine: Engine;
  /** Undefined if the mock is not stateful. */
  readonly state: VendorState | undefined;
  /** Opens a state for one call: the vendor's `mock.ts` needs it to make an item fail. */
  openState(): VendorState | undefined;
  readonly tokens: IssuedTokens | undefined;
  readonly errors: VendorErrors;
  /** By operationId. */
  readonly paginations: ReadonlyMap<string, Pagination | undefined>;
}

/** The parts of a mock that respond to requests. */
export interface Service {
  readonly vendors: ReadonlyMap<string, ServedVendor>;
  readonly faults: FaultPlan;
  readonly faultTargets: FaultTargets;
  /** The address that the mock is called at. */
  readonly origin: string;
}

/** A request and its response. */
export interface Exchange {
  /** Undefined if the connection is to be reset before the request is carried out. */
  reply: Reply | undefined;
  vendor?: string;
  operationId?: string;
  /** The parsed body. */
  body?: unknown;
  /** The body as JSON: as it was received, or the fields of a form. */
  json?: string;
  fault?: ParsedFault;
  /** Payloads of callbacks that are not the documented ones; undefined if the request was not carried out. */
  callbacks?: Readonly<Record<string, unknown>>;
  /** Milliseconds until the response is sent. */
  wait: number;
}

/** Finds vendor, operation and fault of a request, and responds. */
export async function respond(service: Service, request: IncomingMessage): Promise<Exchange> {
  const { vendors, faults, faultTargets, origin } = service;
  const { vendor, path, search } = readTarget(request.url ?? "/");
  const served = vendors.get(vendor);
  const without = (reply: Reply): Exchange => ({ reply, wait: 0 });
  if (served === undefined) return without(unknownVendor(vendor, [...vendors.keys()]));
  const verb = (request.method ?? "GET").toLowerCase();
  const route = served.router.find(verb, path);
  if (route === undefined) return { ...without(unknownPath(vendor, path)), vendor };
  if ("methods" in route)
    return { ...without(unsupportedMethod(vendor, path, verb, route)), vendor };

  const { operation, pathParameters } = route;
  const query = readQuery(search);
  const { split, whole } = operation;
  const half = split && (Object.hasOwn(query, split.by) ? split.present : split.absent);
  const view = half ?? whole;
  const operationId = operationIdOf(view);
  const exchange: Exchange = { reply: undefined, vendor, operationId, wait: 0 };

  const key = `${vendor}/${operationId}`;
  let requested: ReturnType<typeof planFault> | undefined;
  try {
    const text = request.headers[faultHeader]?.toString();
    const fault = text === undefined ? undefined : parseFault(text);
    requested = fault && planFault(faultTargets, { ...fault, target: fault.target ?? key });
  } catch (error) {
    return { ...exchange, reply: invalidFault(messageOf(error), operation) };
  }
  const fault = faults.take(key, requested);
  if (fault !== undefined) exchange.fault = fault;
  if (fault?.name === "reset-before") return exchange;
  if (fault?.name === "delay") exchange.wait += fault.value;

  const call = { operation, half, path, pathParameters, search, query, origin };
  exchange.reply = await carryOut(exchange, served, call, request);
  return exchange;
}

function invalidFault(detail: string, { pointer }: Operation): Reply {
  return errorResponse(
    { type: problemType("fault"), title: "Unknown fault", status: 400, detail },
    { reason: `${faultHeader}: ${detail}`, blame: "client", where: pointer },
  );
}

interface Call {
  readonly operation: Operation;
  /** The half that is called, if the operation is split. */
  readonly half: IHttpOperation | undefined;
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Still percent-encoded. */
  readonly search: string;
  readonly query: Record<string, string | string[]>;
  readonly origin: string;
}

/** Reads the body, adds it to the exchange, and makes the response. */
async function carryOut(
  exchange: Exchange,
  served: ServedVendor,
  call: Call,
  request: IncomingMessage,
): Promise<Reply> {
  const { operation, half, path, search, query } = call;
  const { document } = served.contract;
  const { fault } = exchange;
  const view = half ?? operation.whole;
  const content = await readContent(document, operation, request);
  const isRead = !("status" in content);
  if (isRead) Object.assign(exchange, { body: content.body, json: content.json });
  const headers = parseStyledHeaders(
    document,
    operation.styled,
    readHeaders(request, isRead ? content.length : 0),
  );
  const input = {
    method: operation.method,
    url: { path, query: parseStyledQuery(document, operation.styled, search, query) },
    headers: { ...headers, ...(isRead && content.isForm && { "content-type": parsedFormType }) },
    body: isRead ? content.sent : undefined,
  };
  try {
    const instead = fault && (await faultResponse(fault, { ...served, view, request: input }));
    if (instead !== undefined) return instead;
    const reply = isRead
      ? await validateAndRespond(exchange, served, call, request.headers.prefer?.toString(), input)
      : content;
    return fault === undefined ? reply : withFault(fault, view, reply);
  } catch (error) {
    const unreadable = malformedMediaType(headers, operation.pointer);
    if (unreadable === undefined) throw error;
    return unreadable;
  }
}

/** Validates the request, and responds from the state or with a documented example. */
async function validateAndRespond(
  exchange: Exchange,
  { engine, state, openState, tokens, paginations }: ServedVendor,
  { operation, half, path, pathParameters, query, origin }: Call,
  prefer: string | undefined,
  input: IHttpRequest,
): Promise<Reply> {
  const { whole, pointer } = operation;
  const view = half ?? whole;
  const responses = appendToFragment(pointer, ["responses"]);
  const preference = readPreference(prefer, responses);
  if ("status" in preference) return preference;
  exchange.wait += preference.wait * 1000;
  const id = operationIdOf(view);
  const unmet = unmetPreference(preference, whole, id, responses);
  if (unmet !== undefined) return unmet;
  const validation = await engine.validate(view, input, preference);
  if (validation.error !== undefined) return validation.error;

  const exampleView = half && hasExample(half, preference) ? half : whole;
  const example = await engine.find(exampleView, input, preference);
  const failure = exchange.fault?.name === "vendor-error" ? exchange.fault : undefined;
  const statefulCall = {
    operation,
    view,
    request: input,
    call: {
      path: pathParameters,
      query,
      body: exchange.body,
      url: `${origin}/${exchange.vendor}${path}`,
    },
    failure,
  };
  const current = state ?? (failure && openState());
  const isFixed = choosesResponse(preference);
  const acted: StatefulReply = isFixed
    ? { reply: example }
    : ((await current?.act(statefulCall, example)) ?? { reply: example, callbacks: {} });
  if (acted.callbacks !== undefined) exchange.callbacks = acted.callbacks;
  let { reply } = acted;
  const pagination = paginations.get(id);
  if (pagination !== undefined && !isFixed && reply === example) {
    const fields = { ...query, ...(isJsonObject(exchange.body) && exchange.body) };
    reply = emptyLaterPage(pagination, fields, example);
  }
  reply = tokens?.issue(id, reply) ?? reply;
  return { ...reply, headers: { ...reply.headers, ...validation.headers } };
}

/** Whether a half has the preferred example; if not, the whole operation has it. */
function hasExample(half: IHttpOperation, { code, example }: Preference): boolean {
  const response = chooseResponse(half, code);
  if (example === undefined) return true;
  return response !== undefined && exampleNames(response).includes(example);
}

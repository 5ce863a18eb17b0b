import type { IncomingMessage } from "node:http";
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import { appendToFragment } from "@jumun/openapi/json-pointer";
import { isJson } from "@jumun/openapi/media-type";
import type { IHttpOperation } from "@stoplight/types";
import { parseBody, parseTextForm, readBody } from "./body.ts";
import { refuseCharset } from "./charset.ts";
import type { Engine } from "./engine.ts";
import { faultHeader, type ReadFault, readFault } from "./fault.ts";
import type { FaultPlan } from "./fault-plan.ts";
import { isForm, parsedFormType, readForm, refuseOther } from "./form.ts";
import { emptyLaterPage, paginationOf } from "./later-page.ts";
import { chooseResponse, exampleNames, type Operation, operationIdOf } from "./operation.ts";
import { isWish, type Preference, readPreference, refuseUnmet } from "./preference.ts";
import { problemType, type Reply, refuse } from "./refusal.ts";
import { refuseMethod, refusePath, refuseVendor } from "./refused-route.ts";
import { readHeaders, readQuery, readTarget, refuseUnreadable } from "./request.ts";
import type { Router } from "./router.ts";
import { spoilReply, untakenReply } from "./spoil.ts";
import { messageOf } from "./start-error.ts";
import type { VendorState } from "./state.ts";
import { parseStyledHeaders, parseStyledQuery } from "./styled-parameter.ts";

/** What serves one vendor. */
export interface ServedVendor {
  /** The contract. */
  readonly document: JsonObject;
  readonly router: Router;
  readonly engine: Engine;
  /** Nothing where nothing is remembered. */
  readonly state: VendorState | undefined;
}

/** What a mock's requests are answered from. */
export interface Service {
  readonly vendors: ReadonlyMap<string, ServedVendor>;
  readonly faults: FaultPlan;
  /** The address that the mock is called at. */
  readonly origin: string;
}

/** A request and what becomes of it; what is not known stays empty. */
export interface Exchange {
  /** Nothing where the connection is to be reset before the request is taken. */
  reply: Reply | undefined;
  vendor?: string;
  operationId?: string;
  /** The body as it was parsed. */
  body?: unknown;
  /** The body as JSON: as it was received, or the fields of a form. */
  json?: string;
  fault?: ReadFault;
  /** Payloads of callbacks that are not the documented ones; undefined if the request was not carried out. */
  callbacks?: Readonly<Record<string, unknown>>;
  /** How long the caller is to wait for the answer, in milliseconds. */
  wait: number;
}

/**
 * Makes one answer, stage by stage: the vendor and the operation by the path, the half of a split,
 * the fault, the body, the preference, and then Prism's judgement and answer. Each stage may end the
 * exchange with a refusal.
 */
export async function answerRequest(
  { vendors, faults, origin }: Service,
  request: IncomingMessage,
): Promise<Exchange> {
  const { vendor, path, search } = readTarget(request.url ?? "/");
  const served = vendors.get(vendor);
  const refused = (reply: Reply): Exchange => ({ reply, wait: 0 });
  if (served === undefined) return refused(refuseVendor(vendor, [...vendors.keys()]));
  const verb = (request.method ?? "GET").toLowerCase();
  const route = served.router.find(verb, path);
  if (route === undefined) return { ...refused(refusePath(vendor, path)), vendor };
  if ("methods" in route) return { ...refused(refuseMethod(vendor, path, verb, route)), vendor };

  const { operation, pathParameters } = route;
  const query = readQuery(search);
  const { split, whole } = operation;
  const half = split && (Object.hasOwn(query, split.by) ? split.present : split.absent);
  const view = half ?? whole;
  const operationId = operationIdOf(view);
  const exchange: Exchange = { reply: undefined, vendor, operationId, wait: 0 };

  const fault = takeFault(request, faults, `${vendor}/${operationId}`, operation);
  if (fault !== undefined && "status" in fault) return { ...exchange, reply: fault };
  if (fault !== undefined) exchange.fault = fault;
  if (fault?.name === "reset-before") return exchange;
  if (fault?.name === "delay") exchange.wait += fault.value;
  const untaken = fault && untakenReply(fault);

  const reply = await takeRequest(exchange, served, operation, half, request, {
    path,
    pathParameters,
    search,
    query,
    untaken,
    origin,
  });
  exchange.reply = fault && reply !== untaken ? spoilReply(fault, view, reply) : reply;
  return exchange;
}

/** What befalls the request: as its own header says, or else as was planned. */
function takeFault(
  request: IncomingMessage,
  faults: FaultPlan,
  key: string,
  operation: Operation,
): ReadFault | Reply | undefined {
  const asked = request.headers[faultHeader]?.toString();
  if (asked === undefined) return faults.take(key);
  try {
    return readFault(asked);
  } catch (error) {
    const detail = messageOf(error);
    return refuse(
      { type: problemType("fault"), title: "There is no such fault", status: 400, detail },
      { reason: `${faultHeader}: ${detail}`, blame: "client", where: operation.pointer },
    );
  }
}

interface Taken {
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** As it was written. */
  readonly search: string;
  readonly query: Record<string, string | string[]>;
  /** What is answered once the body is read, whatever the request says. */
  readonly untaken: Reply | undefined;
  readonly origin: string;
}

/** Reads the body, notes it in the exchange, and answers. */
async function takeRequest(
  exchange: Exchange,
  { document, engine, state }: ServedVendor,
  operation: Operation,
  half: IHttpOperation | undefined,
  request: IncomingMessage,
  { path, pathParameters, search, query, untaken, origin }: Taken,
): Promise<Reply> {
  const { method, whole, pointer, form } = operation;
  const place = appendToFragment(pointer, ["requestBody"]);
  const content = await readBody(request, place);
  if ("status" in content) return untaken ?? content;
  const contentType = request.headers["content-type"];
  const isFields = form !== undefined && content.length > 0 && isForm(form, contentType);
  const refusedCharset =
    content.length > 0 ? refuseCharset(content, contentType, place) : undefined;
  const parsed =
    refusedCharset ??
    (isFields
      ? await readForm(document, form, content, contentType, place)
      : ((content.length > 0 ? refuseOther(form, contentType, place) : undefined) ??
        parseBody(content, contentType, place)));
  if (content.length > 0 && !("status" in parsed)) {
    const { body } = parsed;
    const isText = typeof body === "string" && !isJson(contentType);
    exchange.body = isText ? parseTextForm(body, contentType) : body;
    if (isJson(contentType)) exchange.json = content.toString("utf8");
    else if (exchange.body !== undefined) exchange.json = JSON.stringify(exchange.body);
  }
  if (untaken !== undefined) return untaken;
  if ("status" in parsed) return parsed;

  const answers = appendToFragment(pointer, ["responses"]);
  const preference = readPreference(request.headers.prefer?.toString(), query, answers);
  if ("status" in preference) return preference;
  exchange.wait += preference.wait * 1000;
  const judged = half ?? whole;
  const unmet = refuseUnmet(preference, whole, operationIdOf(judged), answers);
  if (unmet !== undefined) return unmet;

  const answering = half && hasExample(half, preference) ? half : whole;
  const headers = {
    ...parseStyledHeaders(document, operation.styled, readHeaders(request, content.length)),
    ...(isFields && { "content-type": parsedFormType }),
  };
  const input = {
    method,
    url: { path, query: parseStyledQuery(document, operation.styled, search, query) },
    headers,
    body: parsed.body,
  };
  try {
    const judgement = await engine.judge(judged, input, preference);
    if (judgement.refused !== undefined) return judgement.refused;
    const example = await engine.find(answering, input, preference);
    const fields = { ...query, ...(isJsonObject(exchange.body) && exchange.body) };
    const key = half && (half === operation.split?.present ? "present" : "absent");
    const pagination = paginationOf(document, pointer, key);
    const isWished = isWish(preference);
    const acted =
      state === undefined || isWished
        ? { reply: example, ...(!isWished && { callbacks: {} }) }
        : await state.act(
            {
              operation,
              view: judged,
              request: input,
              call: {
                path: pathParameters,
                query,
                body: exchange.body,
                url: `${origin}/${exchange.vendor}${path}`,
              },
            },
            example,
          );
    if (acted.callbacks !== undefined) exchange.callbacks = acted.callbacks;
    const reply =
      pagination === undefined || isWished || acted.reply !== example
        ? acted.reply
        : emptyLaterPage(pagination, fields, example);
    return { ...reply, headers: { ...reply.headers, ...judgement.headers } };
  } catch (error) {
    const unreadable = refuseUnreadable(headers, pointer);
    if (unreadable === undefined) throw error;
    return unreadable;
  }
}

/** Whether a half can answer with the preferred example; the other half's is the whole's to give. */
function hasExample(half: IHttpOperation, { code, example }: Preference): boolean {
  const response = chooseResponse(half, code);
  if (example === undefined) return true;
  return response !== undefined && exampleNames(response).includes(example);
}

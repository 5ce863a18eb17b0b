import { findResponseKey } from "@jumun/openapi/find-response";
import { type JsonObject, membersOf, parseJsonOrText } from "@jumun/openapi/json";
import { appendToFragment } from "@jumun/openapi/json-pointer";
import { listOperations } from "@jumun/openapi/list-operations";
import type { IHttpRequest } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { openCollection } from "./behaviour/collection.ts";
import { actAsDeclared, numberLike, type StateContext } from "./behaviour/declared-action.ts";
import { declaredCollections, statefulOperations } from "./behaviour/declared-state.ts";
import { inputNames } from "./behaviour/input-names.ts";
import { createStatefulResponses } from "./behaviour/stateful-response.ts";
import type {
  Call,
  Collection,
  FailureOutcome,
  Outcome,
  SuccessOutcome,
  VendorMock,
} from "./behaviour/vendor-mock.ts";
import type { Contract } from "./contract.ts";
import type { Engine } from "./engine.ts";
import type { ParsedFault } from "./fault.ts";
import { type Operation, operationIdOf } from "./operation.ts";
import { causeHeaders, errorResponse, problemType, type Reply, withBody } from "./problem.ts";
import type { Records } from "./records.ts";

/** The records of one vendor of a mock. */
export interface VendorState {
  /** Carries out a valid request. `found` is the documented response. */
  act(acting: Acting, found: Reply): Promise<StatefulReply>;
  /** A copy of the records, by collection. */
  records(): Records;
  /** Back to the seed. */
  reset(): void;
}

export interface StatefulReply {
  readonly reply: Reply;
  /** Payloads of callbacks, by operationId; undefined if the request was not carried out. */
  readonly callbacks?: Readonly<Record<string, unknown>>;
}

interface Acting {
  readonly operation: Operation;
  /** The half that is called, if the operation is split. */
  readonly view: IHttpOperation;
  readonly call: RawCall;
  readonly request: IHttpRequest;
  /** The fault `vendor-error` of the call, if `mock.ts` carries it out. */
  readonly failure?: Pick<ParsedFault, "code"> | undefined;
}

interface RawCall {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** The body as it was parsed; a form as an object. */
  readonly body: unknown;
  /** The address of the operation on this mock, without a query. */
  readonly url: string;
}

/** @throws RangeError if the seed contradicts itself */
export function openState(
  { document }: Contract,
  vendorMock: VendorMock | undefined,
  seed: JsonObject,
  engine: Engine,
): VendorState | undefined {
  const operations = statefulOperations(document);
  if (operations.length === 0 && vendorMock === undefined) return undefined;
  const all = new Map(listOperations(document).map((operation) => [operation.id, operation]));
  const stateful = new Map(operations.map((operation) => [operation.id, operation]));
  const declarations = declaredCollections(document, operations);
  const responses = createStatefulResponses(document);
  let collections = open();

  function open(): Map<string, Collection> {
    const declared = declarations.map(({ name, key, isCreatable, numbered, example = {} }) => {
      const collection = openCollection({ name, key, isCreatable, seed: seed[name] });
      for (const record of [...collection.records]) {
        const missing = numbered.filter((property) => record[property] === undefined);
        const numbers = missing.map((property) => [
          property,
          numberLike(example[property], collection, property),
        ]);
        const defaults = vendorMock?.seedDefaults?.[name];
        collection.put({ ...example, ...defaults, ...record, ...Object.fromEntries(numbers) });
      }
      return collection;
    });
    const others = Object.entries(vendorMock?.collections ?? {})
      .filter(([name]) => !declarations.some((declaration) => declaration.name === name))
      .map(([name, { key }]) =>
        openCollection({ name, key, isCreatable: false, seed: seed[name] }),
      );
    return new Map([...declared, ...others].map((collection) => [collection.name, collection]));
  }

  function collection(name: string): Collection {
    const found = collections.get(name);
    if (found !== undefined) return found;
    throw new Error(
      `The vendor has no collection "${name}": declare it in x-state, or in the collections of specs/<vendor>/mock.ts.`,
    );
  }

  const context: StateContext = {
    ...{ document, operations, responses, collection },
    declaration: (name) => declarations.find((declaration) => declaration.name === name),
  };

  function carryOut(
    { operation, view, call: raw, failure }: Acting,
    found: Reply,
  ): Outcome | undefined {
    const id = operationIdOf(view);
    const declared = stateful.get(id);
    const mocked = vendorMock?.operations[id];
    if (declared === undefined && mocked === undefined) return undefined;
    const names = inputNames(document, operation.declared);
    const fields = Object.fromEntries(
      membersOf(raw.body).map(([name, value]) => [names.get(name) ?? name, value]),
    );
    const call: Call = {
      input: { ...fields, ...raw.query, ...raw.path },
      body: raw.body,
      example: found.body && parseJsonOrText(found.body.toString("utf8")),
      url: raw.url,
      declared: () =>
        declared === undefined ? {} : actAsDeclared(context, declared, call, fields, found.status),
    };
    const failing = failure && vendorMock?.failures?.[id];
    if (failing !== undefined) return failing(call, collection, failure?.code);
    return mocked === undefined ? call.declared() : mocked(call, collection);
  }

  async function failed(
    { operation, view, request }: Acting,
    { failure: { status, reason } }: FailureOutcome,
  ): Promise<Reply> {
    const cause = { reason, blame: "client" } as const;
    const codes = view.responses.map(({ code }) => code).filter((code) => code !== "default");
    const key = findResponseKey(codes, status);
    if (key === undefined) {
      const detail = `In the state of the mock, ${reason}. (The vendor's response is not documented.)`;
      const title = "The request does not fit the state of the mock";
      const problem = { type: problemType("state"), title, status, detail };
      return errorResponse(problem, { ...cause, where: operation.pointer });
    }
    const preference = { code: status, example: undefined, dynamic: false, wait: 0 };
    const documented = await engine.find(view, request, preference);
    const where = appendToFragment(operation.pointer, ["responses", key]);
    return {
      ...documented,
      headers: { ...documented.headers, ...causeHeaders({ ...cause, where }) },
    };
  }

  return {
    async act(acting, found) {
      if (found.status >= 300) return { reply: found };
      const outcome = carryOut(acting, found);
      if (outcome === undefined) return { reply: found, callbacks: {} };
      if ("failure" in outcome) return { reply: await failed(acting, outcome) };
      if ("example" in outcome) {
        const { example } = outcome;
        const preference = { code: undefined, example, dynamic: false, wait: 0 };
        return { reply: await engine.find(acting.view, acting.request, preference) };
      }
      const id = operationIdOf(acting.view);
      const operation = all.get(id);
      const isFailed = operation && outcome.body && responses.isFailure(operation, outcome.body);
      const callbacks = outcome.callbacks ?? (isFailed ? undefined : {});
      const violation =
        operation && outcome.body !== undefined
          ? responses.violation(operation, found.status, outcome.body)
          : undefined;
      if (violation === undefined) {
        return { reply: withContents(found, outcome), ...(callbacks && { callbacks }) };
      }
      if (vendorMock?.operations[id] === undefined) return { reply: found, callbacks: {} };
      throw new Error(`the body that mock.ts made for ${id} breaks the contract: ${violation}.`);
    },
    records: () =>
      structuredClone(
        Object.fromEntries([...collections].map(([name, { records }]) => [name, records])),
      ),
    reset() {
      collections = open();
    },
  };
}

function withContents(found: Reply, { body, headers }: SuccessOutcome): Reply {
  const reply = { ...found, headers: { ...found.headers, ...headers } };
  return body === undefined ? reply : withBody(reply, body);
}

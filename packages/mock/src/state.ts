import type { JsonObject } from "@jumun/openapi/json";
import { appendToFragment } from "@jumun/openapi/json-pointer";
import type { IHttpRequest } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import type { Acts, Behaviour, Call } from "./behaviour/behaviour.ts";
import type { Engine } from "./engine.ts";
import { type Operation, operationIdOf } from "./operation.ts";
import { causeHeaders, problemType, type Reply, refuse } from "./refusal.ts";

/** What one vendor of a mock remembers. */
export interface VendorState {
  /** Acts on a request that was found good. `found` is what is documented as its answer. */
  act(acting: Acting, found: Reply): Promise<Reply>;
  /** Back to the seed. */
  reset(): void;
}

interface Acting {
  readonly operation: Operation;
  /** The half of it that is called, where it is split. */
  readonly view: IHttpOperation;
  readonly call: Omit<Call, "example">;
  readonly request: IHttpRequest;
}

/** @throws RangeError where the seed contradicts itself. */
export function openState(behaviour: Behaviour, seed: JsonObject, engine: Engine): VendorState {
  let acts: Acts = behaviour.open(seed);
  return {
    async act({ operation, view, call, request }, found) {
      const act = acts[operationIdOf(view)];
      if (act === undefined || found.status >= 300) return found;
      const outcome = act({ ...call, example: parse(found.body) });
      if (outcome.refusal === undefined) return withContents(found, outcome);
      const { status, reason } = outcome.refusal;
      const cause = { reason, blame: "client" } as const;
      if (!view.responses.some(({ code }) => code === String(status))) {
        const detail = `As the mock remembers it, ${reason}. (What the vendor answers is not documented.)`;
        const title = "The request does not fit what is remembered";
        const problem = { type: problemType("state"), title, status, detail };
        return refuse(problem, { ...cause, where: operation.pointer });
      }
      const wish = { code: status, example: undefined, dynamic: false, wait: 0 };
      const documented = await engine.find(view, request, wish);
      const where = appendToFragment(operation.pointer, ["responses", String(status)]);
      return {
        ...documented,
        headers: { ...documented.headers, ...causeHeaders({ ...cause, where }) },
      };
    },
    reset() {
      acts = behaviour.open(seed);
    },
  };
}

function withContents(
  found: Reply,
  {
    body,
    headers,
  }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> },
): Reply {
  if (body === undefined) return { ...found, headers: { ...found.headers, ...headers } };
  const bytes = Buffer.from(JSON.stringify(body));
  return {
    status: found.status,
    headers: { ...found.headers, ...headers, "content-length": String(bytes.length) },
    body: bytes,
  };
}

function parse(body: Buffer | undefined): unknown {
  return body === undefined ? undefined : JSON.parse(body.toString("utf8"));
}

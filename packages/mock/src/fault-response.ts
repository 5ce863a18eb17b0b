import type { IHttpRequest } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { breakBody } from "./broken-body.ts";
import type { Engine } from "./engine.ts";
import { faultHeader, type ParsedFault } from "./fault.ts";
import type { IssuedTokens } from "./issued-token.ts";
import { operationIdOf } from "./operation.ts";
import { problemType, type Reply, withBody, writeProblem } from "./problem.ts";
import type { VendorErrors } from "./vendor-error.ts";

interface FaultContext {
  readonly engine: Engine;
  readonly tokens: IssuedTokens | undefined;
  readonly errors: VendorErrors;
  readonly view: IHttpOperation;
  readonly request: IHttpRequest;
}

/** The response of a fault that keeps the request from being carried out; undefined for other faults. */
export async function faultResponse(
  fault: ParsedFault,
  context: FaultContext,
): Promise<Reply | undefined> {
  const reply = await replyInstead(fault, context);
  return reply && { ...reply, headers: { ...reply.headers, [faultHeader]: fault.text } };
}

async function replyInstead(
  { name, value, code }: ParsedFault,
  { engine, tokens, errors, view, request }: FaultContext,
): Promise<Reply | undefined> {
  const json = { status: 200, headers: { "content-type": "application/json" }, body: undefined };
  const type = problemType("fault");
  switch (name) {
    case "unauthorized": {
      // An older token may have expired already: the current one then stays.
      const sent = Object.values(request.headers ?? {}).map((text) => text.split(" ").at(-1) ?? "");
      if (sent.some((token) => tokens?.isExpired(token) === false)) tokens?.expire();
      return engine.rejectCredential(view, request);
    }
    case "vendor-error": {
      const body = errors.body(operationIdOf(view), code);
      return body === undefined ? undefined : withBody(json, body);
    }
    case "rate-limited": {
      const retryAfter = { "retry-after": String(value) };
      if (view.responses.some((response) => response.code === "429")) {
        const preference = { code: 429, example: undefined, dynamic: false, wait: 0 };
        const found = await engine.find(view, request, preference);
        return { ...found, headers: { ...found.headers, ...retryAfter } };
      }
      const detail = `As requested by a fault: too many requests. Wait ${value} seconds.`;
      return writeProblem({ type, title: "Too many requests", status: 429, detail }, retryAfter);
    }
    case "server-error": {
      const detail = "As requested by a fault: the server failed.";
      return writeProblem({ type, title: "The server failed", status: value, detail });
    }
    case "html": {
      const body = Buffer.from(page);
      const headers = {
        "content-type": "text/html; charset=utf-8",
        "content-length": String(body.length),
      };
      return { status: value, headers, body };
    }
    default:
      return undefined;
  }
}

/** The operation's response with the fault in it. */
export function withFault(fault: ParsedFault, operation: IHttpOperation, reply: Reply): Reply {
  const changed =
    fault.name === "broken-body"
      ? breakBody(operation, reply)
      : fault.name === "wrong-content-type" && reply.body !== undefined
        ? { ...reply, headers: { ...reply.headers, "content-type": "text/plain" } }
        : reply;
  return { ...changed, headers: { ...changed.headers, [faultHeader]: fault.text } };
}

/** What a proxy or a server in maintenance sends in place of an API. */
const page = `<!doctype html>
<html lang="ko">
<head><meta charset="utf-8"><title>서비스 점검 중</title></head>
<body><h1>서비스 점검 중입니다</h1></body>
</html>
`;

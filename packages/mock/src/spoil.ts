import type { IHttpOperation } from "@stoplight/types";
import { breakBody } from "./broken-body.ts";
import { faultHeader, type ReadFault } from "./fault.ts";
import { problemType, type Reply, writeProblem } from "./refusal.ts";

/** The answer in place of the operation's own, where a fault keeps the request from being taken. */
export function untakenReply({ name, value, text }: ReadFault): Reply | undefined {
  const headers = { [faultHeader]: text };
  if (name === "html") {
    const body = Buffer.from(page);
    return {
      status: value,
      headers: {
        ...headers,
        "content-type": "text/html; charset=utf-8",
        "content-length": String(body.length),
      },
      body,
    };
  }
  const type = problemType("fault");
  if (name === "rate-limit") {
    const detail = `As was asked for: too many requests. Wait ${value} seconds.`;
    return writeProblem(
      { type, title: "Too many requests", status: 429, detail },
      { ...headers, "retry-after": String(value) },
    );
  }
  if (name === "server-error") {
    const detail = "As was asked for: the server failed.";
    return writeProblem({ type, title: "The server failed", status: value, detail }, headers);
  }
  return undefined;
}

/** The operation's own answer with the fault on it. */
export function spoilReply(fault: ReadFault, operation: IHttpOperation, reply: Reply): Reply {
  const spoilt =
    fault.name === "broken-body"
      ? breakBody(operation, reply)
      : fault.name === "wrong-content-type" && reply.body !== undefined
        ? { ...reply, headers: { ...reply.headers, "content-type": "text/plain" } }
        : reply;
  return { ...spoilt, headers: { ...spoilt.headers, [faultHeader]: fault.text } };
}

/** What a proxy or a server in maintenance answers in place of an API. */
const page = `<!doctype html>
<html lang="ko">
<head><meta charset="utf-8"><title>서비스 점검 중</title></head>
<body><h1>서비스 점검 중입니다</h1></body>
</html>
`;

import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { ParsedFault } from "./fault.ts";
import type { Reply } from "./problem.ts";

/** How many bytes a drip sends at a time. */
const piece = 16;

/** Sends a response with its fault. Resolves when it is sent, or when the caller closes the connection. */
export async function sendResponse(
  response: ServerResponse,
  reply: Reply | undefined,
  fault: ParsedFault | undefined,
  wait: number,
): Promise<void> {
  if (wait > 0 && !(await waitWhileOpen(response, wait))) return;
  if (reply === undefined || fault?.name === "reset-after") {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(reply.status, reply.headers);
  if (fault?.name === "cut") return cut(response, reply);
  if (fault?.name === "drip") return drip(response, reply, fault.value);
  response.end(reply.body);
}

/** Sends half of the body, or without a body half of the head. */
function cut(response: ServerResponse, { status, body }: Reply): void {
  const { socket } = response;
  if (body === undefined) {
    socket?.end(`HTTP/1.1 ${status}`, () => socket.destroy());
    return;
  }
  response.write(body.subarray(0, Math.ceil(body.length / 2) - 1), () => socket?.destroy());
  response.flushHeaders();
}

async function drip(response: ServerResponse, { body }: Reply, pause: number): Promise<void> {
  response.flushHeaders();
  for (let sent = 0; body !== undefined && sent < body.length; sent += piece) {
    if (!(await waitWhileOpen(response, pause))) return;
    response.write(body.subarray(sent, sent + piece));
  }
  response.end();
}

/** Resolves after the time to true, or to false when the connection is closed. */
async function waitWhileOpen(response: ServerResponse, milliseconds: number): Promise<boolean> {
  const left = new AbortController();
  const leave = () => left.abort();
  response.once("close", leave);
  try {
    await setTimeout(milliseconds, undefined, { signal: left.signal });
    return !response.destroyed;
  } catch {
    return false;
  } finally {
    response.off("close", leave);
  }
}

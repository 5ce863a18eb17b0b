import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { recordExchange } from "@jumun/client/exchange";
import { recordHar } from "@jumun/client/har";
import { findOperation } from "@jumun/contract/find-operation";
import type { ContractOperation } from "@jumun/contract/operation";
import { HarFile } from "./har-file.ts";
import { sentCredentials } from "./sent-credential.ts";

export interface ObserverOptions {
  readonly vendor: string;
  readonly operations: readonly ContractOperation[];
  /** Where requests are passed on to. */
  readonly upstream: URL;
  /** The HAR file, which is there when the observer is closed. */
  readonly har: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface Observer {
  /** To be given to a client in the place of the vendor's address. */
  readonly url: string;
  /** Ends it and says how many exchanges the file holds. */
  close(): Promise<number>;
}

/**
 * A proxy on loopback that passes requests on and writes down what was said. Credentials are taken
 * out in memory: none ever touches the disk.
 * @throws Error if the port is taken or the file cannot be written.
 */
export async function startObserver(options: ObserverOptions): Promise<Observer> {
  const file = await HarFile.create(options.har);
  const server = createServer((request, response) => {
    pass(options, file, request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? causeOf(error) : String(error);
      if (!response.headersSent) response.writeHead(502, { "content-type": "text/plain" });
      response.end(`jumun observe could not reach ${options.upstream.origin}: ${reason}\n`);
    });
  });
  server.listen(options.port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    await file.discard();
    throw error;
  }
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : options.port;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeIdleConnections();
      return file.close();
    },
  };
}

/** What concerns one connection only, or what fetch makes anew. */
const notPassedOn = new Set([
  "accept-encoding",
  "connection",
  "content-encoding",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

async function pass(
  options: ObserverOptions,
  file: HarFile,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { vendor, operations, upstream } = options;
  const method = incoming.method ?? "GET";
  const sent = new URL(incoming.url ?? "/", "http://127.0.0.1");
  const url = `${upstream.origin}${upstream.pathname.replace(/\/$/, "")}${sent.pathname}${sent.search}`;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct)) {
    if (!notPassedOn.has(name)) for (const value of values) headers.append(name, value);
  }
  const body = await buffer(incoming);
  const startedAt = Date.now();
  const answer = await fetch(url, {
    method,
    headers,
    redirect: "manual",
    ...(body.length > 0 && { body }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const passedBack = [...answer.headers].filter(([name]) => !notPassedOn.has(name));
  outgoing.writeHead(answer.status, Object.fromEntries(passedBack));
  outgoing.end(method === "HEAD" ? undefined : bytes);
  const operation = findOperation(operations, method, sent.pathname, sent.searchParams)?.operation;
  const recorder = recordHar();
  recorder.onExchange(
    recordExchange({
      vendor,
      operationId: operation?.id ?? "",
      number: 1,
      request: {
        method,
        url,
        headers: Object.fromEntries(headers),
      },
      url,
      sent: body.length > 0 ? body.toString("utf8") : undefined,
      authorization: { headers: {}, query: "", secrets: [] },
      secrets: sentCredentials(headers),
      startedAt,
      duration: Date.now() - startedAt,
      response: answer,
      received: bytes.toString("utf8"),
      error: undefined,
    }),
  );
  for (const entry of recorder.har().log.entries) file.append(entry);
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}

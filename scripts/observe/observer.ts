import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { anonymous } from "@jumun/client/authorize";
import { recordExchange } from "@jumun/client/exchange";
import { recordHar } from "@jumun/client/har";
import { ReceivedResponse } from "@jumun/client/read-response";
import { matchOperation } from "@jumun/openapi/match-operation";
import type { ContractOperation } from "@jumun/openapi/operation";
import { HarFile } from "./har-file.ts";
import { passedBack, passedOn } from "./passed-header.ts";
import { credentialsIn, sentCredentials } from "./sent-credential.ts";

export interface ObserverOptions {
  readonly vendor: string;
  readonly operations: readonly ContractOperation[];
  /** Parameters of the query that the contract has a credential in. */
  readonly secretParameters: readonly string[];
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
  const ended = new AbortController();
  const server = createServer((request, response) => {
    pass(options, file, ended.signal, request, response).catch((error: unknown) => {
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
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Nothing can be observed: ${reason}. Give another --port.`, { cause: error });
  }
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : options.port;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      // What has no answer yet is no exchange, and may never become one.
      ended.abort(new Error("it was ended"));
      server.closeAllConnections();
      return file.close();
    },
  };
}

async function pass(
  options: ObserverOptions,
  file: HarFile,
  ended: AbortSignal,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { vendor, operations, upstream } = options;
  const method = incoming.method ?? "GET";
  const sent = new URL(incoming.url ?? "/", "http://127.0.0.1");
  const url = `${upstream.origin}${upstream.pathname.replace(/\/$/, "")}${sent.pathname}${sent.search}`;
  const headers = passedOn(incoming.headersDistinct);
  const body = await buffer(incoming);
  const startedAt = Date.now();
  const answer = await fetch(url, {
    method,
    headers,
    redirect: "manual",
    signal: ended,
    ...(body.length > 0 && { body }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  outgoing.writeHead(answer.status, passedBack(answer.headers));
  outgoing.end(method === "HEAD" ? undefined : bytes);
  const operation = matchOperation(operations, method, sent.pathname, sent.searchParams)?.operation;
  const recorder = recordHar();
  recorder.onExchange(
    recordExchange(
      vendor,
      operation?.id ?? "",
      1,
      {
        request: {
          method,
          url,
          headers: Object.fromEntries(headers),
          body: body.length > 0 ? new Uint8Array(body) : undefined,
        },
        authorization: anonymous,
        received: new ReceivedResponse(answer, [new Uint8Array(bytes)]),
        startedAt,
        duration: Date.now() - startedAt,
      },
      [...sentCredentials(headers), ...credentialsIn(sent, options.secretParameters)],
    ),
  );
  for (const entry of recorder.har().log.entries) file.append(entry);
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}

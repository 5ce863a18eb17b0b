import { once } from "node:events";
import {
  type ClientRequest,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { request as httpsRequest } from "node:https";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ExpectedFailure, reasonOf } from "../expected-failure.ts";
import { BodyCapture } from "./body-capture.ts";
import { type EntryOptions, exchangeEntry } from "./exchange-entry.ts";
import { endToEndHeaders, requestHeaders } from "./forwarded-headers.ts";
import { HarFile } from "./har-file.ts";
import { refusalReason } from "./refused-origin.ts";

export interface ProxyOptions extends Omit<EntryOptions, "basePath"> {
  /** Where requests are forwarded to. */
  readonly upstream: URL;
  /** The HAR file. */
  readonly out: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Is called once if the file cannot be written. */
  readonly onWriteError: (message: string) => void;
}

export interface RecordingProxy {
  /** The base URL for the client under observation. */
  readonly url: string;
  /** Ends it, and returns how many exchanges the file has. Undefined if the file is incomplete. */
  close(): Promise<number | undefined>;
}

/** Room for a large credential in a header, in bytes. */
const maxHeaderSize = 256 * 1024;

/**
 * A proxy on loopback that forwards requests as they are, and records them. Recording never delays or
 * changes an exchange. Credentials are taken out in memory, before anything is written.
 * @throws ExpectedFailure if the port is taken or the file cannot be created
 */
export async function startRecordingProxy(options: ProxyOptions): Promise<RecordingProxy> {
  const file = await HarFile.create(options.out, options.onWriteError);
  const proxy = new ProxyServer(options, file);
  try {
    return await proxy.listen();
  } catch (error) {
    await file.discard();
    throw new ExpectedFailure(
      `Port ${options.port} cannot be used: ${reasonOf(error)}. Choose another --port.`,
      undefined,
      error,
    );
  }
}

class ProxyServer {
  readonly #options: ProxyOptions & EntryOptions;
  readonly #file: HarFile;
  readonly #requests = new Set<ClientRequest>();
  #isEnded = false;

  constructor(options: ProxyOptions, file: HarFile) {
    const basePath = options.upstream.pathname.replace(/\/+$/, "");
    this.#options = { ...options, basePath };
    this.#file = file;
  }

  async listen(): Promise<RecordingProxy> {
    const server = createServer({ maxHeaderSize }, (incoming, outgoing) => {
      this.#answer(incoming, outgoing).catch(() => outgoing.destroy());
    });
    server.on("upgrade", (_, socket) => refuseUpgrade(socket));
    server.on("connect", (_, socket) => refuseUpgrade(socket));
    server.listen(this.#options.port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    let closed: Promise<number | undefined> | undefined;
    return {
      url: `http://127.0.0.1:${port}`,
      close: () => {
        this.#isEnded = true;
        server.close();
        server.closeAllConnections();
        for (const request of this.#requests) request.destroy();
        closed ??= this.#file.close();
        return closed;
      },
    };
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const reason = refusalReason(incoming.headers);
    const target = incoming.url ?? "";
    if (reason !== undefined || !target.startsWith("/")) {
      refuse(incoming, outgoing, 403, reason ?? "the request target must be a path");
      return;
    }
    try {
      await this.#forward(incoming, outgoing, target);
    } catch (error) {
      if (outgoing.headersSent) outgoing.destroy();
      else {
        const { origin } = this.#options.upstream;
        refuse(incoming, outgoing, 502, `${origin} cannot be reached: ${reasonOf(error)}`);
      }
    }
  }

  async #forward(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    target: string,
  ): Promise<void> {
    const startedAt = Date.now();
    const { upstream, basePath } = this.#options;
    const method = incoming.method ?? "GET";
    const headers = requestHeaders(incoming);
    const request = open(upstream, { method, path: basePath + target, headers });
    this.#requests.add(request);
    request.on("close", () => this.#requests.delete(request));
    outgoing.on("close", () => request.destroy());
    const sent = capture(incoming);
    incoming.pipe(request);
    const response = await responseTo(request);
    const received = capture(response);
    outgoing.writeHead(
      response.statusCode ?? 502,
      // Node refuses to send what it has received: control characters.
      response.statusMessage?.replace(/[^\t -~]/g, ""),
      endToEndHeaders(response),
    );
    const isComplete = await pipeline(response, outgoing).then(
      () => true,
      () => false,
    );
    if (this.#isEnded) return;
    const entry = exchangeEntry(
      {
        method,
        url: new URL(upstream.origin + basePath + target),
        request: {
          headers: incoming.headersDistinct,
          body: sent,
          isComplete: incoming.complete,
        },
        status: response.statusCode ?? 0,
        response: { headers: response.headersDistinct, body: received, isComplete },
        startedAt,
        duration: Date.now() - startedAt,
      },
      this.#options,
    );
    this.#file.append(entry);
  }
}

function open(
  { protocol, hostname, port }: URL,
  message: { method: string; path: string; headers: ReturnType<typeof requestHeaders> },
): ClientRequest {
  const open = protocol === "https:" ? httpsRequest : httpRequest;
  return open({
    ...message,
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ""),
    port,
    // A connection that is kept can be closed by the upstream just when it is used again.
    agent: false,
    maxHeaderSize,
  });
}

/** The listeners stay, so that a later failure of the connection is not an uncaught exception. */
function responseTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on("response", resolve);
    request.on("error", reject);
    request.on("close", () => reject(new Error("the connection was closed")));
    request.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(new Error("it switched protocols"));
    });
  });
}

function capture(message: IncomingMessage): BodyCapture {
  const body = new BodyCapture();
  message.on("data", (chunk: Buffer) => body.add(chunk));
  return body;
}

function refuse(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  status: number,
  reason: string,
): void {
  incoming.resume();
  outgoing.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  outgoing.end(`jumun record: ${reason}.\n`);
}

function refuseUpgrade(socket: Duplex): void {
  const text = "jumun record does not forward WebSocket and other upgrades.\n";
  socket.on("error", () => {});
  socket.end(
    `HTTP/1.1 501 Not Implemented\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`,
  );
}

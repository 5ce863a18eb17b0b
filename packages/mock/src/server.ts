import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Contract, readContracts } from "./contract.ts";
import { answerPreflight, corsHeaders } from "./cors.ts";
import { checkSchemesAreDeclared } from "./credential.ts";
import { createEngine } from "./engine.ts";
import { answerRequest, type ServedVendor } from "./exchange.ts";
import { createLanding, type Landing, type ListedVendor } from "./landing.ts";
import { type Operation, readOperations } from "./operation.ts";
import { problemType, type Reply, refuse } from "./refusal.ts";
import { readTarget } from "./request.ts";
import { createRouter } from "./route.ts";
import { checkSchemas } from "./schema.ts";
import { MockStartError, messageOf } from "./start-error.ts";

export interface ServerOptions {
  readonly vendors: readonly string[] | undefined;
  readonly port: number;
  readonly host: string;
  readonly contracts: string | undefined;
}

/** One answered request, with nothing in it that could be a credential: no query, header or body. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

export interface OpenServer {
  /** `http://<host>:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly vendors: readonly string[];
  close(): Promise<void>;
}

/** Reads the contracts and opens the server; `onAnswered` is called after each answer. */
export async function openServer(
  options: ServerOptions,
  onAnswered?: (answered: Answered) => void,
): Promise<OpenServer> {
  const contracts = await readContracts(options.vendors, options.contracts);
  const served = new Map<string, ServedVendor>();
  const listed: ListedVendor[] = [];
  for (const contract of contracts) {
    const operations = await readOperations(contract);
    served.set(contract.vendor, serveVendor(contract, operations));
    listed.push({ contract, operations });
  }
  let landing: Landing | undefined;
  const server = createServer((request, response) => {
    const start = performance.now();
    answer(request, served, landing)
      .then((reply) => {
        send(request, response, reply);
        onAnswered?.({
          method: request.method ?? "GET",
          path: readTarget(request.url ?? "/").pathname,
          status: reply.status,
          milliseconds: performance.now() - start,
        });
      })
      // The caller went away before its body was read: nobody is left to be answered.
      .catch(() => response.destroy());
  });
  const origin = await listen(server, options);
  landing = createLanding(origin, listed);
  return { origin, vendors: [...served.keys()], close: closing(server) };
}

function serveVendor(contract: Contract, operations: readonly Operation[]): ServedVendor {
  checkSchemesAreDeclared(contract);
  const views = operations.flatMap(({ whole, split }) =>
    split ? [whole, split.absent, split.present] : [whole],
  );
  checkSchemas(contract, views);
  return { router: createRouter(operations), engine: createEngine(views) };
}

async function answer(
  request: IncomingMessage,
  served: ReadonlyMap<string, ServedVendor>,
  landing: Landing | undefined,
): Promise<Reply> {
  const reply = answerPreflight(request) ?? landing?.answer(request);
  if (reply !== undefined) return reply;
  try {
    return await answerRequest(served, request);
  } catch (error) {
    if (request.destroyed && !request.complete) throw error;
    const { vendor } = readTarget(request.url ?? "/");
    return refuse(
      {
        type: problemType("failure"),
        title: "The mock failed",
        status: 500,
        detail: `The mock of ${vendor} could not make an answer: ${messageOf(error)}`,
      },
      "the mock failed",
    );
  }
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, { ...reply.headers, ...corsHeaders(request) });
  response.end(reply.body);
}

async function listen(server: Server, { port, host }: ServerOptions): Promise<string> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new MockStartError(
      `The port ${port} does not exist: choose one from 1 to 65535, or 0 for any that is free.`,
    );
  }
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new MockStartError(
      error.code === "EADDRINUSE"
        ? `Port ${port} of ${host} is in use: end the program that has it, or choose another port (0 takes any that is free).`
        : `The mock cannot listen at port ${port} of ${host} (${error.message}): choose another port or host.`,
    );
  });
  const address = server.address();
  return originOf(host, isAddress(address) ? address.port : port);
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

/** A server that listens at every address is called at this machine's own. */
function originOf(host: string, port: number): string {
  const callable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${callable.includes(":") ? `[${callable}]` : callable}:${port}`;
}

/** Ends connections too, those that only wait for a next request included. May be called again. */
function closing(server: Server): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closed;
  };
}

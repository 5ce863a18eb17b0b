import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Call } from "../src/call.ts";
import { Client } from "../src/client.ts";
import type { Contract, Operation } from "../src/operation.ts";
import { pairs } from "../src/pairs.ts";

/** A request as its bytes came in. */
export interface Wire {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

class OneOperation extends Client<Record<string, never>> {
  readonly #operation: Operation;

  constructor(baseUrl: string, operation: Operation) {
    const contract: Contract = { vendor: "shop", servers: {}, schemes: {}, operations: {} };
    super(contract, { baseUrl, retries: 0 }, { credentials: {}, secrets: [] });
    this.#operation = operation;
  }

  call(input: object): Call<unknown, unknown> {
    return this.send(this.#operation, input);
  }
}

const ground: Operation = {
  id: "order",
  method: "POST",
  path: "/orders",
  idempotent: false,
  security: [],
  input: {},
  required: [],
  query: pairs,
  answers: { "200": "json", "4XX": "json" },
};

interface Given {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Buffer;
}

/** Sends one call of an operation to a real HTTP server, and shows what arrived and what came of it. */
export async function sendOnce(
  operation: Partial<Operation>,
  input: object,
  { status = 200, type = "application/json", body }: Given = { body: "{}" },
): Promise<{ readonly wire: Wire; readonly data: unknown }> {
  const wires: Wire[] = [];
  const server = createServer(async (incoming, response) => {
    const { url = "", headers } = incoming;
    wires.push({ url, headers, body: await buffer(incoming) });
    response.writeHead(status, { "content-type": type }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  try {
    const client = new OneOperation(`http://127.0.0.1:${port}`, { ...ground, ...operation });
    const data = await client.call(input);
    const [wire] = wires;
    if (wire === undefined) throw new Error("Nothing was sent.");
    return { wire, data };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

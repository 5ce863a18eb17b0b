import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { ApiPromise } from "../src/api-promise.ts";
import { Client } from "../src/client.ts";
import type { Contract, Operation } from "../src/contract.ts";

/** The bytes of a received request. */
export interface Wire {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

class OneOperation extends Client<Record<string, never>> {
  readonly #operation: Operation;

  constructor(baseUrl: string, operation: Operation) {
    const contract: Contract = {
      vendor: "shop",
      servers: {},
      securitySchemes: {},
      operations: {},
      schemas: {},
    };
    super(contract, { baseUrl, retries: 0 }, { credentials: {}, secrets: [] });
    this.#operation = operation;
  }

  send(input: object): ApiPromise<unknown, unknown> {
    return this.call(this.#operation, input);
  }
}

const postOrder: Operation = {
  id: "order",
  method: "POST",
  path: "/orders",
  idempotent: false,
  security: [],
  input: {},
  responses: { "200": "json", "4XX": "json" },
};

interface Given {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Buffer;
}

/** Calls an operation on a real HTTP server. Returns the received request and the result. */
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
    const client = new OneOperation(`http://127.0.0.1:${port}`, { ...postOrder, ...operation });
    const data = await client.send(input);
    const [wire] = wires;
    if (wire === undefined) throw new Error("Nothing was sent.");
    return { wire, data };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

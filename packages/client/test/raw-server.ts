import { type AddressInfo, createServer, type Socket } from "node:net";

export interface RawServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** The head and body of each request. */
  readonly received: string[];
}

/**
 * A server that responds with any bytes, even malformed HTTP. A request is complete when its head and a body
 * of its Content-Length have arrived.
 */
export async function rawServer(
  answer: (socket: Socket, request: string, count: number) => void,
  { port = 0 }: { port?: number } = {},
): Promise<RawServer> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let text = "";
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      text += bytes.toString("latin1");
      const head = text.indexOf("\r\n\r\n");
      const length = Number(/^content-length: *(\d+)/im.exec(text)?.[1] ?? 0);
      if (head === -1 || text.length < head + 4 + length) return;
      received.push(text);
      const request = text;
      text = "";
      answer(socket, request, received.length);
    });
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    received,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A URL on this machine without a server. */
export async function nobody(): Promise<RawServer> {
  const server = await rawServer(() => {});
  await server[Symbol.asyncDispose]();
  return server;
}

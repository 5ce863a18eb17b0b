import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";

/** A vendor's server on loopback, with what it received. */
export async function startUpstream(listener: RequestListener): Promise<{
  readonly url: URL;
  readonly server: Server;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("There is no port.");
  return {
    url: new URL(`http://127.0.0.1:${address.port}/base`),
    server,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

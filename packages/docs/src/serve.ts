import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import serveStatic from "serve-static";

export interface ServeOptions {
  /** A built site. */
  readonly folder: string;
  /** By default 127.0.0.1: nobody but this machine reaches the site. */
  readonly host?: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** A site that is being served. */
export interface ServedSite {
  /** With a slash at its end. */
  readonly url: string;
  /** Ends the server and the connections that are open. */
  close(): Promise<void>;
}

/**
 * Serves a site. A build that replaces the folder is served from the next request on.
 * @throws Error if the folder has no site, or if the port is not available
 */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const { folder, host = "127.0.0.1", port } = options;
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`There is no site in ${folder}: build it with \`npm run docs\`.`);
  }
  const serve = serveStatic(folder, { fallthrough: false });
  const server = createServer((request, response) => {
    // Only a proxy gets a URL with a host.
    if (!request.url?.startsWith("/")) {
      response.writeHead(400).end();
      return;
    }
    serve(request, response, (error?: { readonly status?: number }) => {
      response.writeHead(error?.status ?? 404).end();
    });
  });
  const address = await listen(server, host, port);
  const name = address.includes(":") ? `[${address}]` : address;
  return {
    url: `http://${name}:${portOf(server)}/`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, host: string, port: number): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, "listening");
    return host;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new Error(
        `Port ${port} of ${host} is taken by another program: end that one, or choose another port.`,
      );
    }
    throw new Error(
      `The docs site cannot be served at port ${port} of ${host} (${code ?? String(error)}): choose another host or port.`,
      { cause: error },
    );
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

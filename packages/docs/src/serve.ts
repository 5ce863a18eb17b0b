import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

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
 * Serves a site. What is built again is seen at the next request.
 * @throws Error if there is no site in the folder, or if the port cannot be had.
 */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const { folder, host = "127.0.0.1", port } = options;
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`There is no site in ${folder}: build it with \`npm run docs\`.`);
  }
  const serve = sirv(folder, { dev: true, etag: true, setHeaders: nameCharset });
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    if (redirectToFolder(folder, request, response)) return;
    // Nobody reads this site in parts, and a malformed range must not end the server.
    delete request.headers.range;
    serve(request, response, () => {
      response.writeHead(404).end();
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

/** `/crema` → `/crema/`, or the links of the page would lead one folder too high. */
function redirectToFolder(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const last = pathname.slice(pathname.lastIndexOf("/") + 1);
  if (last === "" || !existsSync(join(folder, pathname, "index.html"))) return false;
  response.writeHead(308, { Location: `${last}/` }).end();
  return true;
}

/** The site is UTF-8 throughout; sirv says so for HTML only. */
function nameCharset(response: ServerResponse, path: string): void {
  const type = charsetTypes.find(([extension]) => path.endsWith(extension))?.[1];
  if (type !== undefined) response.setHeader("Content-Type", `${type};charset=utf-8`);
}

const charsetTypes = [
  [".css", "text/css"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".txt", "text/plain"],
  [".yaml", "application/yaml"],
] as const;

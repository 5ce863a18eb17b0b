import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { MockStartError } from "./start-error.ts";

/** Listens, and resolves to the server's origin. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new MockStartError(
      `The port ${port} does not exist: choose one from 1 to 65535, or 0 for any free port.`,
    );
  }
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new MockStartError(
      error.code === "EADDRINUSE"
        ? `Port ${port} of ${host} is in use: end the program that uses it, or choose another port (0 takes any free port).`
        : `The mock cannot listen at port ${port} of ${host} (${error.message}): choose another port or host.`,
    );
  });
  const address = server.address();
  return originOf(host, isAddress(address) ? address.port : port);
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

/** A wildcard address is not one that a client can call. */
function originOf(host: string, port: number): string {
  const callable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${callable.includes(":") ? `[${callable}]` : callable}:${port}`;
}

/** Closes all connections too, including idle ones. May be called again. */
export function closing(server: Server): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closed;
  };
}

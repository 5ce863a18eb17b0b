import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { MockStartError } from "./start-error.ts";

/** Listens, and gives the origin that the server is called at. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
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

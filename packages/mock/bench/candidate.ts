import { createRequire } from "node:module";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** A mock server that is measured, as its own users start it. */
export interface Candidate {
  readonly name: string;
  /** What Node runs to serve at that port. */
  command(port: number): readonly string[];
  /** What stands before the contract's paths. */
  readonly base: string;
}

const vendor = "crema";

const require = createRequire(import.meta.url);
const own = fileURLToPath(new URL("../dist/command.js", import.meta.url));
const scalar = fileURLToPath(new URL("scalar-process.ts", import.meta.url));
const contract = fileURLToPath(new URL(`../dist/contracts/${vendor}.json`, import.meta.url));

export const jumunOne: Candidate = {
  name: "jumun-mock, one vendor",
  command: (port) => [own, vendor, "--port", String(port)],
  base: `/${vendor}`,
};

export const jumunAll: Candidate = {
  name: "jumun-mock, all vendors",
  command: (port) => [own, "--port", String(port)],
  base: `/${vendor}`,
};

export const prism: Candidate = {
  name: "prism mock, one vendor",
  command: (port) => [
    require.resolve("@stoplight/prism-cli"),
    ...["mock", contract, "--port", String(port)],
  ],
  base: "",
};

export const scalarMock: Candidate = {
  name: "@scalar/mock-server, one vendor",
  command: (port) => [scalar, contract, String(port)],
  base: "",
};

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("No port is free.");
}

#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { stderr, stdout } from "node:process";
import { Command, InvalidArgumentError } from "commander";
import { type Answered, openServer } from "./server.ts";
import { MockStartError } from "./start-error.ts";

const manifest: unknown = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly quiet: boolean;
}

const command = new Command("jumun-mock")
  .description("Serves the APIs of Korean commerce vendors from their contracts, on this machine.")
  .argument("[vendor...]", "which vendors to serve (default: all)")
  .option("--port <number>", "the port to listen at; 0 takes any that is free", parsePort, 4010)
  .option("--host <address>", "the address to listen at", "127.0.0.1")
  .option("--quiet", "print the addresses only, and no line for each request", false)
  .version(versionOf(manifest))
  .configureOutput({ outputError: (text) => complain(text.replace(/^error: /, "")) })
  .action(serve);

await command.parseAsync();

async function serve(vendors: string[], { port, host, quiet }: Flags): Promise<void> {
  const options = {
    vendors: vendors.length > 0 ? vendors : undefined,
    port,
    host,
    contracts: undefined,
  };
  const server = await openServer(options, quiet ? undefined : printAnswered).catch(
    (error: unknown) => {
      if (!(error instanceof MockStartError)) throw error;
      complain(error.message);
      process.exitCode = 1;
      return undefined;
    },
  );
  if (server === undefined) return;
  // Who reads the lines may stop reading them.
  stdout.on("error", () => {});
  const width = Math.max(...server.vendors.map((vendor) => vendor.length));
  for (const vendor of server.vendors) {
    stdout.write(`${vendor.padEnd(width)}  ${server.origin}/${vendor}\n`);
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close());
  }
}

function printAnswered({ method, path, status, milliseconds }: Answered): void {
  stdout.write(`${method} ${path} → ${status}, ${milliseconds.toFixed(1)} ms\n`);
}

/** One sentence on one line. */
function complain(text: string): void {
  stderr.write(`jumun-mock: ${text.trim().replace(/\s*\n\s*/g, " ")}\n`);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new InvalidArgumentError("Give a whole number from 0 to 65535.");
  }
  return port;
}

function versionOf(json: unknown): string {
  return typeof json === "object" && json !== null && "version" in json ? String(json.version) : "";
}

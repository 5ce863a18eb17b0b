#!/usr/bin/env node
// biome-ignore-start assist/source/organizeImports: the first one is to be first.
import "./young-generation.ts";
// biome-ignore-end assist/source/organizeImports: see above.
import { readFileSync } from "node:fs";
import { stderr, stdout } from "node:process";
import { Command, InvalidArgumentError } from "commander";
import { type ReadFault, readFault } from "./fault.ts";
import { type Answered, openServer } from "./server.ts";
import { MockStartError, messageOf } from "./start-error.ts";

const manifest: unknown = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly delay: number;
  readonly seed?: number;
  readonly fault: readonly ReadFault[];
  readonly faultRate: number;
  readonly stateful: boolean;
  readonly state?: string;
  readonly quiet: boolean;
}

const command = new Command("jumun-mock")
  .description("Serves the APIs of Korean commerce vendors from their contracts, on this machine.")
  .argument("[vendor...]", "which vendors to serve (default: all)")
  .option("--port <number>", "the port to listen at; 0 takes any that is free", parsePort, 4010)
  .option("--host <address>", "the address to listen at", "127.0.0.1")
  .option("--delay <milliseconds>", "how long each answer takes", parseWhole, 0)
  .option(
    "--seed <number>",
    "let faults come again in the same order, and made-up answers too",
    parseWhole,
  )
  .option("--stateful", "remember what was created, changed and deleted", false)
  .option("--state <file>", "what is remembered at first, in JSON or YAML; implies --stateful")
  .option(
    "--fault <fault>",
    "a fault that befalls a share of requests, such as reset-before or delay=500; may be repeated",
    parseFault,
    [],
  )
  .option("--fault-rate <share>", "the share of requests, from 0 to 1", parseShare, 0.1)
  .option("--quiet", "print the addresses only, and no line for each request", false)
  .version(versionOf(manifest))
  .configureOutput({ outputError: (text) => complain(text.replace(/^error: /, "")) })
  .action(serve);

await command.parseAsync();

async function serve(vendors: string[], flags: Flags): Promise<void> {
  const options = {
    vendors: vendors.length > 0 ? vendors : undefined,
    port: flags.port,
    host: flags.host,
    contracts: undefined,
    delay: flags.delay,
    seed: flags.seed,
    faults: flags.fault,
    faultRate: flags.faultRate,
    stateful: flags.stateful || flags.state !== undefined,
    state: flags.state,
    keepsRequests: false,
  };
  const server = await openServer(options, flags.quiet ? undefined : printAnswered).catch(
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

/** `PATCH /vreview/… → 422, 1.2 ms; client: <reason>; #/paths/…`, with what was done on purpose. */
function printAnswered(answered: Answered): void {
  const { method, path, status, fault, refusal, blame, where, milliseconds } = answered;
  const parts = [
    `${method} ${path} → ${status ?? "connection reset"}, ${milliseconds.toFixed(1)} ms`,
    ...(fault === undefined ? [] : [`fault ${fault}`]),
    ...(refusal === undefined ? [] : [`${blame}: ${oneLine(decodeURIComponent(refusal))}`]),
    ...(where === undefined ? [] : [where]),
  ];
  stdout.write(`${parts.join("; ")}\n`);
}

/** One sentence on one line. */
function complain(text: string): void {
  stderr.write(`jumun-mock: ${oneLine(text)}\n`);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new InvalidArgumentError("Give a whole number from 0 to 65535.");
  }
  return port;
}

function parseWhole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 0.");
  return Number(text);
}

function parseFault(text: string, before: readonly ReadFault[]): ReadFault[] {
  try {
    return [...before, readFault(text)];
  } catch (error) {
    throw new InvalidArgumentError(messageOf(error));
  }
}

function parseShare(text: string): number {
  const share = Number(text);
  if (text.trim() === "" || !(share >= 0 && share <= 1)) {
    throw new InvalidArgumentError("Give a share from 0 (none) to 1 (each), such as 0.1.");
  }
  return share;
}

function versionOf(json: unknown): string {
  return typeof json === "object" && json !== null && "version" in json ? String(json.version) : "";
}

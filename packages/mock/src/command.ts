import { readFileSync } from "node:fs";
import { stdout } from "node:process";
import { createRedactor } from "@jumun/client/redact";
import { isJsonObject } from "@jumun/openapi/json";
import { Command, InvalidArgumentError } from "commander";
import { texts } from "./command-texts.ts";
import type { Language } from "./language.ts";
import { printable } from "./printable.ts";
import type { LoggedExchange } from "./server.ts";
import { MockStartError, messageOf } from "./start-error.ts";
import { waitForEnd } from "./wait-for-end.ts";
import type { SentCallback } from "./webhook/webhook-sender.ts";

const manifest: unknown = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly cors: readonly string[];
  readonly allowHost: readonly string[];
  readonly delay: number;
  readonly seed?: number;
  readonly fault: readonly string[];
  readonly faultRate: number;
  readonly stateful: boolean;
  readonly state?: string;
  readonly deliverTo: readonly string[];
  readonly quiet: boolean;
}

/** The command line of the mock, with its help in one language. */
export function mockCommand(name: string, language: Language): Command {
  const text = (option: keyof typeof texts) => texts[option][language];
  const command = new Command(name);
  return command
    .description(text("summary"))
    .argument("[vendor...]", text("vendors"))
    .option("--port <number>", text("port"), parseWhole, 4010)
    .option("--host <address>", text("host"), "127.0.0.1")
    .option("--cors <origin>", text("cors"), collect, [])
    .option("--allow-host <host>", text("allowHost"), collect, [])
    .option("--delay <milliseconds>", text("delay"), parseWhole, 0)
    .option("--seed <number>", text("seed"), parseWhole)
    .option("--stateful", text("stateful"), false)
    .option("--state <file>", text("state"))
    .option("--deliver-to <host>", text("deliverTo"), collect, [])
    .option("--fault <fault>", text("fault"), collect, [])
    .option("--fault-rate <share>", text("faultRate"), parseShare, 0.1)
    .option("--quiet", text("quiet"), false)
    .version(versionOf(manifest), "-V, --version", text("version"))
    .configureOutput({
      outputError: (error, write) => write(`${name}: ${oneLine(error.replace(/^error: /, ""))}\n`),
    })
    .action((vendors: string[], flags: Flags) => serve(command, vendors, flags));
}

async function serve(command: Command, vendors: string[], flags: Flags): Promise<void> {
  await import("./young-generation.ts");
  // Loading Prism takes a second, which `--help` does not need.
  const { openServer } = await import("./server.ts").catch((error: unknown) =>
    command.error(loadFailure(error)),
  );
  const { allowHost, fault, quiet, ...options } = flags;
  const ended = waitForEnd();
  const listeners = {
    onExchange: quiet ? () => {} : printExchange,
    onCallback: quiet ? () => {} : printCallback,
  };
  const server = await openServer(
    {
      ...options,
      vendors: vendors.length > 0 ? vendors : undefined,
      allowHosts: allowHost,
      faults: fault,
      stateful: flags.stateful || flags.state !== undefined,
    },
    listeners,
  ).catch((error: unknown) => {
    if (error instanceof MockStartError) return command.error(error.message);
    throw error;
  });
  // The reader of a pipe may close it.
  stdout.on("error", () => {});
  const vendorNames = [...server.vendors.keys()];
  const width = Math.max(...vendorNames.map((vendor) => vendor.length));
  for (const vendor of vendorNames) {
    stdout.write(`${vendor.padEnd(width)}  ${server.origin}/${vendor}\n`);
  }
  await ended;
  await server.close();
}

const redactor = createRedactor();

/** `PATCH /vreview/… → 422, 1.2 ms; client: <reason>; #/paths/…`, and the fault if there was one. */
function printExchange(exchange: LoggedExchange): void {
  const { method, path, status, fault, reason, blame, where, milliseconds } = exchange;
  const parts = [
    `${method} ${path} → ${status ?? "connection reset"}, ${milliseconds.toFixed(1)} ms`,
    ...(fault === undefined ? [] : [`fault ${fault}`]),
    ...(reason === undefined ? [] : [`${blame}: ${oneLine(decodeURIComponent(reason))}`]),
    ...(where === undefined ? [] : [where]),
  ];
  stdout.write(`${parts.map((part) => printable(redactor.text(part))).join("; ")}\n`);
}

/** `callback playauto/receiveWorkResult → 200`, or why it failed. */
function printCallback({ vendor, name, status, problem }: SentCallback): void {
  const line = `callback ${vendor}/${name} → ${status ?? oneLine(problem ?? "")}`;
  stdout.write(`${printable(redactor.text(line))}\n`);
}

/** Why the server cannot be loaded: almost always because Node.js is too old for it. */
export function loadFailure(error: unknown): string {
  const { node } = Object(Object(manifest).engines);
  return `The mock server needs Node.js ${node}, and this is ${process.version} (${messageOf(error)}).`;
}

/** A message on one line, without control characters. */
export function oneLine(text: string): string {
  return printable(text.trim().replace(/\s*\n\s*/g, " "), 1000);
}

function parseWhole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 0.");
  return Number(text);
}

function collect(text: string, before: readonly string[]): string[] {
  return [...before, text];
}

function parseShare(text: string): number {
  if (!/^[\d.]+$/.test(text)) throw new InvalidArgumentError("Give a share such as 0.1.");
  return Number(text);
}

function versionOf(json: unknown): string {
  return isJsonObject(json) ? String(json.version) : "";
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { TestResult } from "./portable.ts";
import { startRecorder } from "./recorder.ts";
import type { Runtime } from "./runtime.ts";

/** What one runtime made of the tests. */
export interface Measured {
  readonly name: string;
  readonly passed: boolean;
  /** For the terminal. */
  readonly lines: readonly string[];
  /** What went over the wire. */
  readonly exchanges: readonly string[];
  readonly korean: { readonly sent: number; readonly received: number };
}

/** Longer than any of them takes; a runtime that hangs is a failure, too. */
const limit = 120_000;

/** Runs the tests on one runtime. One that does not start is a failure with a sentence. */
export async function measure(
  runtime: Runtime,
  entry: string,
  folder: string,
  mock: string,
): Promise<Measured> {
  const recorder = await startRecorder(mock);
  const started = performance.now();
  try {
    const printed = await output(runtime, [...runtime.arguments, entry, recorder.url], folder);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    return {
      ...judged(runtime, printed, seconds),
      exchanges: recorder.lines(),
      korean: recorder.korean(),
    };
  } catch (error) {
    const line = `✗ ${runtime.name} ${runtime.version}: ${error instanceof Error ? error.message : String(error)}`;
    const korean = recorder.korean();
    return {
      name: runtime.name,
      passed: false,
      lines: [line],
      exchanges: recorder.lines(),
      korean,
    };
  } finally {
    await recorder.close();
  }
}

async function output(runtime: Runtime, arguments_: string[], cwd: string): Promise<string> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(runtime.program, arguments_, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limit,
  });
  const ended = once(child, "exit").catch((error: unknown) => {
    throw new Error(`it could not be started (${String(error)}). Is it in scripts/runtimes/tools?`);
  });
  const [printed, complaints, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  if (code === 0) return printed;
  throw new Error(
    `it ended with ${signal ?? code} before it told what passed.\n${printed}${complaints}`.trimEnd(),
  );
}

/** What the runtime told, judged. */
export function judged(
  { name, version: wanted }: Pick<Runtime, "name" | "version">,
  printed: string,
  seconds: string,
): Pick<Measured, "name" | "passed" | "lines"> {
  const { results, version }: { results: TestResult[]; version: string } = JSON.parse(printed);
  if (!version.startsWith(wanted)) {
    throw new Error(`it tells that it is ${version}, and ${wanted} was to be tested.`);
  }
  const failed = results.filter(({ failure }) => failure !== undefined);
  const passed = failed.length === 0 && results.length > 0;
  const told = version.replace(/^workerd /, "");
  const head = `${passed ? "✓" : "✗"} ${`${name} ${told}`.padEnd(24)} ${results.length - failed.length} passed, ${failed.length} failed  ${seconds} s`;
  const failures = failed.map(({ test, failure }) => `    ${test}: ${failure}`);
  return { name: `${name} ${told}`, passed, lines: [head, ...failures] };
}

/**
 * The last line, where all is well.
 * @throws Error where a runtime failed, or sent or was sent other bytes than the first one
 */
export function verdict(measured: readonly Measured[]): string {
  const failed = measured.filter(({ passed }) => !passed).map(({ name }) => name);
  if (failed.length > 0) throw new Error(`The tests do not pass on ${failed.join(", ")}.`);
  const [first, ...others] = measured;
  if (first === undefined) throw new Error("No runtime was tested.");
  if (first.korean.sent === 0 || first.korean.received === 0) {
    throw new Error("Nothing in Korean went over the wire, so that nothing is known about it.");
  }
  for (const { name, exchanges } of others) {
    const odd =
      exchanges.find((line) => !first.exchanges.includes(line)) ??
      first.exchanges.find((line) => !exchanges.includes(line));
    if (odd !== undefined || exchanges.length !== first.exchanges.length) {
      throw new Error(
        `On ${name} other bytes went over the wire than on ${first.name}: ${odd ?? `${exchanges.length} exchanges, not ${first.exchanges.length}`}.`,
      );
    }
  }
  return `The same bytes everywhere: ${first.exchanges.length} exchanges, ${first.korean.sent} requests and ${first.korean.received} answers in Korean.`;
}

/**
 * How ready the contract is for whoever, or whatever, reads it: `redocly score`. A contract that cannot
 * reach the bar and stay true says so in `specs/<vendor>/score.yaml`, with what it does reach. One that
 * was brought along as it is, with `npm run new-vendor -- --spec`, is held to it from its first verdict on.
 */
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { contractPath, repositoryRoot } from "@jumun/contract/vendors";
import { expect, inject, test } from "vitest";
import { parse } from "yaml";

const bar = 90;
const vendor = inject("vendor");
const specs = join(repositoryRoot, "specs", vendor);
const reservation = join(specs, "score.yaml");
const isJudged = existsSync(join(specs, "verdicts"));

test.runIf(isJudged && !existsSync(reservation))(
  `redocly score gives at least ${bar}`,
  async () => {
    expect(await score(), await lowest()).toBeGreaterThanOrEqual(bar);
  },
);

test.runIf(existsSync(reservation))(
  "redocly score gives what the contract says it reaches",
  async () => {
    const { reaches, because } = parse(readFileSync(reservation, "utf8"));
    expect(because).toEqual(expect.any(String));
    // Where it rises, the file is corrected, or goes.
    expect(await score()).toBe(reaches);
    expect(reaches).toBeLessThan(bar);
  },
);

interface Measured {
  readonly agentReadiness: number;
  readonly operationScores: Readonly<Record<string, { readonly agentReadiness: number }>>;
}

let measured: Promise<Measured> | undefined;

function measure(): Promise<Measured> {
  measured ??= (async () => {
    const redocly = join(repositoryRoot, "node_modules", "@redocly", "cli", "bin", "cli.js");
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [redocly, "score", contractPath(vendor), "--format", "json"],
      {
        cwd: repositoryRoot,
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      },
    );
    return JSON.parse(stdout);
  })();
  return measured;
}

async function score(): Promise<number> {
  return (await measure()).agentReadiness;
}

/** For the message: what each operation has. */
async function lowest(): Promise<string> {
  const { operationScores } = await measure();
  return Object.entries(operationScores)
    .map(([id, { agentReadiness }]) => `${id} ${agentReadiness}`)
    .join(", ");
}

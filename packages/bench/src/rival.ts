import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";
import { createClient } from "@hey-api/openapi-ts";
import { contractPath } from "@jumun/contract/vendors";
import { build } from "esbuild";
import { type Rival, rivalPath } from "./rival-module.ts";

/** The files that make a rival's client, to be imported by others. */
export const rivalSources: Readonly<Record<Rival, readonly string[]>> = {
  redocly: [rivalPath("redocly/client.ts")],
  // Its index leaves out the instance that has to be told address and token.
  "hey-api": [rivalPath("hey-api/index.ts"), rivalPath("hey-api/client.gen.ts")],
};

let generated: Promise<void> | undefined;

/** Generates and builds both, once in a run. Nothing of them is kept in the repository. */
export function generateRivals(): Promise<void> {
  generated ??= generate();
  return generated;
}

async function generate(): Promise<void> {
  await rm(rivalPath("."), { recursive: true, force: true });
  const contract = contractPath("crema");
  await promisify(execFile)(
    "redocly",
    ["generate-client", contract, "--output", rivalPath("redocly/client.ts")],
    { env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } },
  );
  await createClient({
    input: contract,
    output: rivalPath("hey-api"),
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
    logs: { level: "silent" },
  });
  await Promise.all([buildRival("redocly"), buildRival("hey-api")]);
}

async function buildRival(name: Rival): Promise<void> {
  const lines = rivalSources[name].map((path) => `export * from ${JSON.stringify(path)};`);
  await build({
    stdin: { contents: lines.join("\n"), resolveDir: rivalPath(".") },
    bundle: true,
    format: "esm",
    platform: "neutral",
    outfile: rivalPath(`${name}.js`),
    logLevel: "warning",
  });
}

/** Runs a bundled worker in workerd: `workerd.mjs <bundle> <mock>` prints what it answers. */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { stdout } from "node:process";
import { Miniflare } from "miniflare";

const [bundle, mock] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const workerd = require.resolve("@cloudflare/workerd-linux-64/bin/workerd");
const worker = new Miniflare({
  modules: true,
  scriptPath: bundle,
  compatibilityDate: "2026-07-01",
});
try {
  const answer = await worker.dispatchFetch(
    `http://worker.invalid/?mock=${encodeURIComponent(mock)}`,
  );
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  const version = execFileSync(workerd, ["--version"], { encoding: "utf8" }).trim();
  stdout.write(JSON.stringify({ ...JSON.parse(text), version }));
} finally {
  await worker.dispose();
}

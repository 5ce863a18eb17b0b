/** Runs a bundled worker in workerd: `workerd.mjs <bundle> <mock>` prints the failures. */
import { stdout } from "node:process";
import { Miniflare } from "miniflare";

const [scriptPath, mock] = process.argv.slice(2);
const worker = new Miniflare({ modules: true, scriptPath, compatibilityDate: "2026-07-01" });
try {
  const url = `http://worker.invalid/?mock=${encodeURIComponent(mock)}`;
  const response = await worker.dispatchFetch(url);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  stdout.write(text);
} finally {
  await worker.dispose();
}

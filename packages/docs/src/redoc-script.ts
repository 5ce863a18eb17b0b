import { fileURLToPath } from "node:url";
import { type Plugin, rolldown } from "rolldown";
import { withOurWords } from "./redoc-words.ts";

const bundle = fileURLToPath(import.meta.resolve("redoc/bundles/redoc.standalone.js"));

/** A picture of one word, in a grey that is legible on white and on black. */
function wordmark(word: string, width: number): string {
  const text = `%3Ctext y='10' font-family='sans-serif' font-size='11' fill='%23808080'%3E${word}%3C/text%3E`;
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${width}' height='12'%3E${text}%3C/svg%3E`;
}

const nothing = "data:,";

/** What Redoc loads from, or sends to, its maker's hosts, and what stands in its place. */
const replacements: ReadonlyMap<string, string> = new Map([
  ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", wordmark("Redocly", 48)],
  ["https://cdn.redoc.ly/redoc/logo-mini.svg", wordmark("R", 9)],
  ["https://cdn.redocly.com/icons/fa/7.0.0", nothing],
  ["https://cdn.redocly.com/icons/code/5.24.0", nothing],
  ["https://otel.cloud.redocly.com/v1/traces", nothing],
]);

const asOnThisSite: Plugin = {
  name: "as-on-this-site",
  transform(source, id) {
    if (id !== bundle) return undefined;
    let code = source;
    for (const [address, replacement] of replacements) {
      if (!code.includes(address)) {
        throw new Error(
          `Redoc's bundle no longer has ${address}: see what this version loads instead, and put that into redoc-script.ts.`,
        );
      }
      code = code.replaceAll(address, replacement);
    }
    return { code: withOurWords(code), map: null };
  },
};

/**
 * Redoc as a classic script that leaves its functions in the global `Redoc`. It is published as a
 * module, and browsers load no module into a page that is opened from the disk.
 */
export async function redocScript(): Promise<string> {
  const build = await rolldown({
    input: bundle,
    platform: "browser",
    // The bundle is minified and shaken already; only the wrapping changes.
    treeshake: false,
    transform: { define: { "import.meta": "{}" } },
    plugins: [asOnThisSite],
  });
  try {
    const { output } = await build.generate({ format: "iife", name: "Redoc", minify: true });
    const [{ code }] = output;
    return code;
  } finally {
    await build.close();
  }
}

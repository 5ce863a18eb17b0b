import { enableCompileCache, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Lets a command that runs for a second or two begin sooner, by what is imported after this: compiled
 * code is kept between runs, and TypeScript's library is taken for the CommonJS that it is, which Node
 * would parse nine megabytes to find out.
 */
export function startQuickly(): void {
  enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)));
  registerHooks({
    load: (url, context, nextLoad) =>
      nextLoad(url, url.endsWith("/typescript.js") ? { ...context, format: "commonjs" } : context),
  });
}

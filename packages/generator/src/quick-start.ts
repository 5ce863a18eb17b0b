import { enableCompileCache, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Makes later imports faster: compiled code is cached, and TypeScript's library is declared as CommonJS,
 * which Node would otherwise detect by parsing nine megabytes.
 */
export function startQuickly(): void {
  enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)));
  registerHooks({
    load: (url, context, nextLoad) =>
      nextLoad(url, url.endsWith("/typescript.js") ? { ...context, format: "commonjs" } : context),
  });
}

/** Redoc as the build uses it: with our words, as in the script that browsers get. */
import { registerHooks } from "node:module";
import { withOurWords } from "./redoc-words.ts";

const address = import.meta.resolve("redoc");

const hooks = registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (url !== address) return loaded;
    return { ...loaded, source: withOurWords(String(loaded.source)) };
  },
});

export const { logoFromSpec, prepareApiDocs, RedoclyApiDocsStandalone, ServerStyleSheet } =
  await import("redoc");

hooks.deregister();

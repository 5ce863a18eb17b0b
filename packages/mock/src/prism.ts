/**
 * Loads Prism without the parts that the mock never uses: the languages of faker (only for `x-faker` in schemas),
 * Postman's collections, and proxy agents. They take more than a third of the loading time, and much memory.
 */
import { registerHooks } from "node:module";
import { extname } from "node:path";

const unusedModules = new Set([
  "@faker-js/faker",
  "postman-collection",
  "http-proxy-agent",
  "https-proxy-agent",
]);
// From src/ it is TypeScript, from dist/ JavaScript.
const replacement = new URL(`./unused-module${extname(import.meta.filename)}`, import.meta.url)
  .href;

const hooks = registerHooks({
  resolve: (specifier, context, next) =>
    unusedModules.has(specifier) && /@stoplight/.test(context.parentURL ?? "")
      ? { url: replacement, shortCircuit: true }
      : next(specifier, context),
});

export const {
  createInstance,
  getHttpOperationsFromSpec,
  NO_METHOD_MATCHED_ERROR,
  NO_PATH_MATCHED_ERROR,
  ProblemJsonError,
} = await import("@stoplight/prism-http");
/** Prism's check of a request, which its main entry does not export. */
export const { validateInput } = await import("@stoplight/prism-http/dist/validator/index.js");

hooks.deregister();

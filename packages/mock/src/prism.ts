/**
 * Prism, loaded without what serves other documents: every language of faker, which only `x-faker` in a
 * schema asks for, and Postman's collections. They are more than a third of its memory and of the time
 * that it takes to load.
 */
import { registerHooks } from "node:module";
import { extname } from "node:path";

const leftOut = new Set(["@faker-js/faker", "postman-collection"]);
// From src/ it is TypeScript, from dist/ JavaScript.
const standIn = new URL(`./unused-module${extname(import.meta.filename)}`, import.meta.url).href;

const hooks = registerHooks({
  resolve: (specifier, context, next) =>
    leftOut.has(specifier) && /@stoplight/.test(context.parentURL ?? "")
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
});

export const {
  createInstance,
  getHttpOperationsFromSpec,
  NO_METHOD_MATCHED_ERROR,
  NO_PATH_MATCHED_ERROR,
  ProblemJsonError,
} = await import("@stoplight/prism-http");

hooks.deregister();

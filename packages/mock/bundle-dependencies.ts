/**
 * `node bundle-dependencies.ts`: puts Prism and what it depends on into the compiled modules of dist/ that
 * import it, without the parts that the mock never uses, and lists whose code that is. Users then install
 * none of those packages.
 */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { thirdPartyLicenses } from "./third-party-licenses.ts";

const dist = join(import.meta.dirname, "dist");
const bundled = /^(?:@stoplight\/|ajv(?:\/|$)|fp-ts\/|parse-prefer-header$)/;

/** In dist/prism.js the hooks that leave modules out are replaced by this bundle, which leaves them out. */
const withoutUnused: Plugin = {
  name: "without-unused",
  setup({ onLoad, onResolve, resolve }) {
    const unused =
      /^(?:@faker-js\/faker(?:\/.*)?|node-fetch|postman-collection|https?-proxy-agent|@scarf\/scarf)$/;
    onResolve({ filter: unused }, () => ({ path: join(dist, "unused-module.js") }));
    onResolve({ filter: /^\./ }, ({ path, importer }) =>
      importer.includes("node_modules") ? undefined : { path, external: true },
    );
    // Its main file finds its own modules in a way that no bundler follows.
    onResolve({ filter: /^jsonc-parser$/ }, ({ resolveDir, kind }) =>
      resolve("jsonc-parser/lib/esm/main.js", { resolveDir, kind }),
    );
    // Its use of the deprecated `url.resolve` would print a warning. The second way is from Node's documentation.
    onLoad(
      { filter: /json-schema-ref-parser[\\/]lib[\\/]util[\\/]url\.js$/ },
      async ({ path }) => ({
        contents: (await readFile(path, "utf8")).replace(
          /= require\("url"\)\.resolve;/,
          `= (from, to) => {
          const url = new URL(to, new URL(from, "resolve://"));
          return url.protocol === "resolve:" ? url.pathname + url.search + url.hash : url.href;
        };`,
        ),
        loader: "js",
      }),
    );
    onLoad({ filter: /dist[\\/]prism\.js$/ }, () => ({
      contents: `
        export {
          createInstance,
          getHttpOperationsFromSpec,
          NO_METHOD_MATCHED_ERROR,
          NO_PATH_MATCHED_ERROR,
          ProblemJsonError,
        } from "@stoplight/prism-http";
        export { validateInput } from "@stoplight/prism-http/dist/validator/index.js";`,
      resolveDir: dist,
    }));
  },
};

await rm(join(dist, "bundled"), { recursive: true, force: true });
const modules = (await readdir(dist)).filter((name) => name.endsWith(".js"));
const importing: string[] = [];
for (const name of modules) {
  const text = await readFile(join(dist, name), "utf8");
  const specifiers = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, path]) => path);
  if (specifiers.some((path = "") => bundled.test(path))) importing.push(join(dist, name));
}
const { metafile } = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: importing,
  outdir: dist,
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: "bundled/[name]-[hash]",
  platform: "node",
  format: "esm",
  target: "node20.19",
  external: ["@jumun/*"],
  // Modules of CommonJS load Node's own with `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  plugins: [withoutUnused],
});
await writeFile(
  join(dist, "THIRD_PARTY.md"),
  await thirdPartyLicenses(import.meta.dirname, Object.keys(metafile.inputs)),
);

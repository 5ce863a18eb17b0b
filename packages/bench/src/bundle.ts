import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile, type Plugin } from "esbuild";

/** Bytes of a bundle for the browser: minified, then gzip at its best. */
export interface BundleSize {
  /** What is loaded with the entry. */
  readonly atStart: number;
  /** That, and what gets a token where the vendor issues one: a first call that goes well. */
  readonly firstCall: number;
  /** All of it, with what is loaded when it is needed. */
  readonly total: number;
}

const folder = fileURLToPath(new URL(".", import.meta.url));

/** @param source a module's source, which exports all that is to be kept */
export function bundle(source: string, plugins: readonly Plugin[] = []) {
  return build({
    stdin: { contents: source, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    minify: true,
    legalComments: "none",
    outdir: "bundle",
    write: false,
    metafile: true,
    logLevel: "error",
    plugins: [...plugins],
  });
}

export async function bundleSize(
  source: string,
  plugins: readonly Plugin[] = [],
): Promise<BundleSize> {
  const { outputFiles, metafile } = await bundle(source, plugins);
  const sizes = new Map(outputFiles.map(({ path, contents }) => [path, zipped(contents)]));
  const sum = (paths: readonly string[]) =>
    paths.reduce((bytes, path) => bytes + (sizes.get(join(folder, path)) ?? 0), 0);
  const isEntry = (path: string) => path === "<stdin>";
  return {
    atStart: sum(loadedWith(metafile, isEntry)),
    firstCall: sum(loadedWith(metafile, (path) => isEntry(path) || isTokenIssuer.test(path))),
    total: sum(Object.keys(metafile.outputs)),
  };
}

/** Bytes by gzip at its best. */
export function zipped(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length;
}

const isTokenIssuer = /[\\/]token-issuer\.js$/;

/** Those entries, and what they import without being asked to. */
function loadedWith({ outputs }: Metafile, isLoaded: (entry: string) => boolean): string[] {
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement") load(imported);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    // What is imported when it is needed is an entry point too, under its own name.
    if (entryPoint !== undefined && isLoaded(entryPoint)) load(path);
  }
  return [...loaded];
}

import { bundle, zipped } from "./bundle.ts";

/** What of a bundle is of the files of that name, each without its ending. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/**
 * Bytes that what is loaded at start would be smaller without each part, by gzip. They add up to less
 * than the whole, since what two parts share is in the bundle without one of them too.
 */
export async function partSizes(source: string, parts: Parts): Promise<Record<string, number>> {
  const { outputFiles, metafile } = await bundle(source);
  const [path, entry] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === "<stdin>") ?? [];
  const file = outputFiles.find((each) => path !== undefined && each.path.endsWith(path));
  if (entry === undefined || file === undefined) throw new Error("esbuild wrote no entry.");
  // esbuild writes one source after the other, in the order in which it lists them.
  let at = 0;
  const sources = Object.entries(entry.inputs).map(([input, { bytesInOutput }]) => {
    const text = file.contents.subarray(at, at + bytesInOutput);
    at += bytesInOutput;
    return { name: nameOf(input), text };
  });
  const exported = { name: "export", text: file.contents.subarray(at) };
  const pieces = [...sources, exported];
  const whole = zipped(file.contents);
  const without = (names: readonly string[]) =>
    zipped(
      Buffer.concat(pieces.filter(({ name }) => !names.includes(name)).map(({ text }) => text)),
    );
  return Object.fromEntries(
    Object.entries(parts).map(([part, names]) => [part, whole - without(names)]),
  );
}

/** `errors` of `../../client/dist/errors.js`. */
function nameOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/(\.gen)?\.js$/, "");
}

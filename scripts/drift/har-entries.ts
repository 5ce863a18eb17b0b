import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import pick from "stream-json/filters/pick.js";
import streamArray from "stream-json/streamers/stream-array.js";

/**
 * The entries of an HTTP Archive one by one: a file of any size is never in memory as a whole.
 * @throws Error if the file cannot be read, is cut short, is no JSON, or has no `log.entries`.
 */
export async function* harEntries(path: string): AsyncGenerator<unknown> {
  const entries = pipeline(
    createReadStream(path),
    pick.withParserAsStream({ filter: "log.entries" }),
    streamArray.asStream(),
    // What breaks the pipeline is thrown by the loop below.
    () => {},
  );
  let isEmpty = true;
  try {
    for await (const item of entries) {
      isEmpty = false;
      yield item.value;
    }
  } catch (error) {
    throw new Error(`${path} cannot be read as a HAR file: ${reasonOf(error)}`, { cause: error });
  }
  if (isEmpty) throw new Error(`${path} holds no exchange: its log.entries is missing or empty.`);
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (text.includes("ENOENT")) return "there is no such file.";
  if (text.includes("EISDIR")) return "it is a folder.";
  return `it is cut short or no JSON (${text}).`;
}

import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import pick from "stream-json/filters/pick.js";
import streamArray from "stream-json/streamers/stream-array.js";
import { ExpectedFailure, reasonOf } from "../expected-failure.ts";

/**
 * The entries of an HTTP Archive. A file of any size is never in memory as a whole.
 * @throws ExpectedFailure if the file cannot be read, is cut off, is not JSON, or has no `log.entries`
 */
export async function* harEntries(path: string): AsyncGenerator<unknown> {
  const entries = pipeline(
    createReadStream(path),
    pick.withParserAsStream({ filter: "log.entries" }),
    streamArray.asStream(),
    // The loop below throws the error.
    () => {},
  );
  let isEmpty = true;
  try {
    for await (const item of entries) {
      isEmpty = false;
      yield item.value;
    }
  } catch (error) {
    const reason = describe(reasonOf(error));
    throw new ExpectedFailure(`${path} cannot be read as a HAR file: ${reason}`, undefined, error);
  }
  if (isEmpty)
    throw new ExpectedFailure(`${path} has no exchanges: log.entries is missing or empty.`);
}

function describe(reason: string): string {
  if (reason.includes("ENOENT")) return "the file does not exist.";
  if (reason.includes("EISDIR")) return "it is a folder.";
  return `it is cut off or not JSON (${reason}).`;
}

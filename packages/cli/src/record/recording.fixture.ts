import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HarEntry } from "@jumun/client/har";
import { type ProxyOptions, startRecordingProxy } from "./recording-proxy.ts";

/** A recording into a temporary folder. */
export async function startRecording(
  options: Pick<ProxyOptions, "upstream"> & Partial<ProxyOptions>,
) {
  const folder = await mkdtemp(join(tmpdir(), "jumun-record-"));
  const out = join(folder, "traffic.har");
  const remove = () => rm(folder, { recursive: true, force: true });
  const proxy = await startRecordingProxy({
    vendor: "haneul",
    operations: [],
    secretParameters: ["pass_sig"],
    out,
    port: 0,
    isShape: false,
    onWriteError: (message) => {
      throw new Error(message);
    },
    ...options,
  });
  return {
    url: proxy.url,
    folder,
    out,
    close: proxy.close,
    /** Everything on the disk while it is recording. */
    async written(): Promise<string> {
      const names = await readdir(folder);
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
      return texts.join("\n");
    },
    /** Ends the recording, and reads the file. */
    async finish(): Promise<{ readonly text: string; readonly entries: readonly HarEntry[] }> {
      await proxy.close();
      const text = await readFile(out, "utf8");
      return { text, entries: JSON.parse(text).log.entries };
    },
    async [Symbol.asyncDispose]() {
      await proxy.close();
      await remove();
    },
  };
}

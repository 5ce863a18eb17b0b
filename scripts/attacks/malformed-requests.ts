import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveSite } from "@jumun/docs/serve";
import { startRecordingProxy } from "../../packages/cli/src/record/recording-proxy.ts";
import { endsInTime, malformedRequests } from "../../packages/mock/bench/fuzz.ts";
import { each } from "./each.ts";
import { MockProcess } from "./mock-process.ts";
import type { TestedPromise } from "./promise.ts";

const requests = 10_000;
const concurrency = 50;

/** Sends malformed requests to each server. An uncaught exception of site or recorder ends this process. */
export async function malformedRequestsTo(): Promise<TestedPromise[]> {
  await using mock = await MockProcess.start();
  const folder = await mkdtemp(join(tmpdir(), "jumun-attacks-"));
  try {
    await writeFile(join(folder, "index.html"), "<h1>site</h1>");
    const site = await serveSite({ folder, port: 0 });
    const recorder = await startRecordingProxy({
      vendor: "crema",
      operations: [],
      secretParameters: [],
      upstream: new URL(mock.origin),
      out: join(folder, "attack.har"),
      port: 0,
      isShape: true,
      onWriteError: (message) => console.error(message),
    });
    const results = [
      await attack("the mock", mock.port, () => mock.isAlive()),
      await attack("the recorder", portOf(recorder.url), () => responds(`${recorder.url}/health`)),
      await attack("the site server", portOf(site.url), () => responds(site.url)),
    ];
    const recorded = await recorder.close();
    await site.close();
    if (recorded !== undefined) return results;
    return [...results, { attack: "the recording", result: "incomplete", isKept: false }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function attack(
  server: string,
  port: number,
  isAlive: () => Promise<boolean>,
): Promise<TestedPromise> {
  let hung = 0;
  await each(malformedRequests(requests, 17), concurrency, async (bytes) => {
    if (!(await endsInTime(port, bytes, 10_000))) hung += 1;
  });
  const alive = await isAlive();
  return {
    attack: `${requests} malformed requests to ${server}`,
    result: `${alive ? "alive" : "dead"}, ${hung} connections hung`,
    isKept: alive && hung === 0,
  };
}

async function responds(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
  return response?.ok === true;
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveSite } from "@jumun/docs/serve";
import { startMock } from "@jumun/mock";
import { startRecordingProxy } from "../../packages/cli/src/record/recording-proxy.ts";
import { type Attack, forEach } from "./attack.ts";
import { endsInTime, malformedRequests } from "./fuzz.ts";

const count = 10_000;

/** Sends malformed requests to each server. They run in this process, which an uncaught exception ends. */
export async function sendMalformedRequests(): Promise<Attack[]> {
  await using closing = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "jumun-attacks-"));
  closing.defer(() => rm(folder, { recursive: true, force: true }));
  const mock = closing.adopt(await startMock({ port: 0, stateful: true }), (one) => one.close());
  await writeFile(join(folder, "index.html"), "<h1>site</h1>");
  const site = closing.adopt(await serveSite({ folder, port: 0 }), (one) => one.close());
  const recorder = await startRecordingProxy({
    vendor: "crema",
    operations: [],
    secretParameters: [],
    upstream: new URL(mock.url()),
    out: join(folder, "attack.har"),
    port: 0,
    isShape: true,
    onWriteError: (message) => console.error(message),
  });
  const results = [
    await attack("the mock", mock.url()),
    await attack("the recorder", recorder.url),
    await attack("the site server", site.url),
  ];
  const recorded = await recorder.close();
  if (recorded !== undefined) return results;
  return [...results, { name: "the recording", result: "incomplete", isHarmless: false }];
}

async function attack(server: string, url: string): Promise<Attack> {
  const port = Number(new URL(url).port);
  let hung = 0;
  await forEach(malformedRequests(count, 17), 50, async (bytes) => {
    if (!(await endsInTime(port, bytes, 10_000))) hung += 1;
  });
  const signal = AbortSignal.timeout(5000);
  const response = await fetch(url, { signal }).catch(() => undefined);
  const isAlive = response?.ok === true;
  return {
    name: `${count} malformed requests to ${server}`,
    result: `${isAlive ? "alive" : "dead"}, ${hung} connections hung`,
    isHarmless: isAlive && hung === 0,
  };
}

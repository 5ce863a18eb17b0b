/** The mock that is soaked: every vendor, stateful, with each fault on. Tells its memory when asked. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { startMock } from "../src/mock.ts";

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

const mock = await startMock({
  port: 0,
  seed: 7,
  stateful: true,
  faults: [
    "delay=20",
    "rate-limited=0",
    "server-error=503",
    "reset-before",
    "reset-after",
    "cut",
    "drip=2",
    "wrong-content-type",
    "html",
    "broken-body",
  ],
  faultRate: 0.2,
});
process.on("message", () => {
  if (typeof collect === "function") collect();
  process.send?.({ heap: process.memoryUsage().heapUsed / 1024 ** 2 });
});
process.send?.({ origin: mock.url() });

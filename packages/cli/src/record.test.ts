import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { startUpstream } from "./record/upstream.fixture.ts";
import { jumun, npmFolder, runJumun, startProgram, temporaryFolder } from "./run-jumun.fixture.ts";

const baseUrl = /base URL (http:\S+)/;
const orders = JSON.stringify([{ order_code: "order-1" }]);

function startVendor() {
  return startUpstream((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(orders);
  });
}

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s ends it within a second, and the file is complete",
  async (signal) => {
    await using vendor = await startVendor();
    const folder = await temporaryFolder();
    const args = [jumun, "record", "crema", vendor.url.href, "--port", "0"];
    const { child, found, output } = await startProgram(process.execPath, args, folder, baseUrl);
    await (await fetch(`${found}/v1/unpaid_orders`)).text();
    const started = performance.now();
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(performance.now() - started).toBeLessThan(1_000);
    const { log } = JSON.parse(await readFile(join(folder, "crema.har"), "utf8"));
    expect(log.entries).toMatchObject([
      { _operationId: "listUnpaidOrders", response: { content: { text: orders } } },
    ]);
    expect(output()).toContain("jumun drift crema crema.har --server http://127.0.0.1:");
  },
);

test.each(["SIGTERM", "SIGHUP", "SIGKILL", "Ctrl-C"] as const)(
  "%s to the npm that started it ends it within a second, and the file is complete",
  async (signal) => {
    await using vendor = await startVendor();
    const folder = await npmFolder(["record", "crema", vendor.url.href, "--port", "0"]);
    const { child, found } = await startProgram("npm", ["run", "jumun"], folder, baseUrl);
    await (await fetch(`${found}/v1/unpaid_orders`)).text();
    const started = performance.now();
    if (signal === "Ctrl-C") process.kill(-(child.pid ?? 0), "SIGINT");
    else child.kill(signal);
    await vi.waitFor(async () => expect(await readdir(folder)).toContain("crema.har"), 5_000);
    await vi.waitFor(() => expect(fetch(found)).rejects.toThrow(), 5_000);
    expect(performance.now() - started).toBeLessThan(1_000);
    const { log } = JSON.parse(await readFile(join(folder, "crema.har"), "utf8"));
    expect(log.entries).toHaveLength(1);
  },
);

test("under npm, a port that is in use ends it with 2 at once", async () => {
  await using vendor = await startVendor();
  const args = ["record", "crema", vendor.url.href, "--port", vendor.url.port];
  const folder = await npmFolder(args);
  const message = /Port \d+ cannot be used: listen EADDRINUSE/;
  const { child } = await startProgram("npm", ["run", "jumun"], folder, message);
  expect(await once(child, "exit", { signal: AbortSignal.timeout(5_000) })).toEqual([2, null]);
});

test("a write error is reported at once, and the written exchanges are kept", async () => {
  await using vendor = await startVendor();
  const folder = await temporaryFolder();
  // The shell limits the size of files, which is like a full disk.
  const command = `ulimit -f 8; exec "$0" "$@"`;
  const args = [jumun, "record", "crema", vendor.url.href, "--port", "0"];
  const { child, found, output } = await startProgram(
    "sh",
    ["-c", command, process.execPath, ...args],
    folder,
    baseUrl,
  );
  for (let count = 0; count < 20; count += 1) {
    expect(await (await fetch(`${found}/v1/unpaid_orders`)).text()).toBe(orders);
  }
  await vi.waitFor(() => expect(output()).toMatch(/crema\.har cannot be written: EFBIG/), 5_000);
  expect(output().match(/cannot be written/g)).toHaveLength(1);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([1, null]);
  const [partial = ""] = await readdir(folder);
  expect(partial).toMatch(/^crema\.har\.\d+\.partial$/);
  const { log } = JSON.parse(await readFile(join(folder, partial), "utf8"));
  expect(log.entries.length).toBeGreaterThan(0);
  expect(log.entries.length).toBeLessThan(20);
});

test.each([
  [["crema", "https://user:made-up@api.invalid"], /without password, query and fragment/],
  [["crema", "api.invalid"], /Give an http or https URL/],
  [["crema", "https://api.invalid", "--port", "사천"], /whole number from 0 to 65535/],
  [["없는상점", "https://api.invalid"], /There is no vendor "없는상점". Choose from .*crema/],
  [["crema"], /missing required argument 'upstream'/],
])("`record %j` exits with 2 and one sentence", async (args, sentence) => {
  const cwd = await temporaryFolder();
  const { code, stderr } = await runJumun(["record", ...args], { cwd });
  expect([code, stderr.trim().split("\n").length]).toEqual([2, 1]);
  expect(stderr).toMatch(sentence);
  expect(await readdir(cwd)).toEqual([]);
});

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startObserver } from "./observer.ts";

let folder: string;
let har: string;
let vendor: Server;
let upstream: URL;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumun-observe-"));
  har = join(folder, "traffic.har");
  vendor = createServer((_, response) => {
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.setHeader("set-cookie", "session=sandbox-session");
    response.end(JSON.stringify({ access_token: "sandbox-issued-token", 은행: "국민은행" }));
  });
  await new Promise<void>((listening) => vendor.listen(0, "127.0.0.1", listening));
  const address = vendor.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  upstream = new URL(`http://127.0.0.1:${address.port}/base`);
});
afterEach(async () => {
  vendor.closeAllConnections();
  vendor.close();
  await rm(folder, { recursive: true });
});

const observing = (port = 0) => ({ vendor: "sample", operations: [], upstream, har, port });

test("the caller gets the vendor's answer, and the file has what was said", async () => {
  const observer = await startObserver(observing());
  const answer = await fetch(`${observer.url}/v1/orders?name=${encodeURIComponent("홍길동")}`);
  expect(await answer.json()).toMatchObject({ 은행: "국민은행" });
  expect(await observer.close()).toBe(1);

  const { log } = JSON.parse(await readFile(har, "utf8"));
  expect(log.entries).toHaveLength(1);
  const [{ request, response }] = log.entries;
  expect(decodeURIComponent(request.url)).toBe(`${upstream.href}/v1/orders?name=홍길동`);
  expect(response).toMatchObject({ status: 200 });
  expect(response.content.text).toContain("국민은행");
});

test("no credential touches the disk, wherever it stands", async () => {
  const observer = await startObserver(observing());
  const basic = btoa("sandbox-key-id:sandbox-secret-key");
  await fetch(`${observer.url}/token?api_key=sandbox-query-key`, {
    method: "POST",
    headers: { authorization: `Basic ${basic}`, "x-api-key": "sandbox-header-key" },
    body: "client_secret=sandbox-form-secret&note=sandbox-header-key",
  });
  const unfinished = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")),
  );
  await observer.close();

  const written = unfinished.join() + (await readFile(har, "utf8"));
  for (const secret of [
    "sandbox-key-id",
    "sandbox-secret-key",
    "sandbox-query-key",
    "sandbox-header-key",
    "sandbox-form-secret",
    "sandbox-issued-token",
    "sandbox-session",
    basic,
  ]) {
    expect(written).not.toContain(secret);
  }
});

test("a vendor that cannot be reached is told as 502, and is no exchange", async () => {
  const observer = await startObserver({ ...observing(), upstream: new URL("http://127.0.0.1:1") });
  const answer = await fetch(`${observer.url}/v1/orders`);
  expect([answer.status, await answer.text()]).toEqual([
    502,
    expect.stringContaining("could not reach http://127.0.0.1:1"),
  ]);
  expect(await observer.close()).toBe(0);
});

test("until it ends, no file has the name; where it cannot begin, nothing is left", async () => {
  await writeFile(join(folder, "other"), "");
  const observer = await startObserver(observing());
  expect(await readdir(folder)).not.toContain("traffic.har");
  await expect(
    startObserver({
      ...observing(Number(new URL(observer.url).port)),
      har: join(folder, "second"),
    }),
  ).rejects.toThrow(/EADDRINUSE/);
  await observer.close();
  expect((await readdir(folder)).sort()).toEqual(["other", "traffic.har"]);
});

import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startObserver } from "./observer.ts";

let folder: string;
let har: string;
let vendor: Server;
let upstream: URL;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumun-observe-"));
  har = join(folder, "traffic.har");
  vendor = createServer((request, response) => {
    const [, answer] = /^\/base\/answers\/(.*)/.exec(request.url ?? "") ?? [];
    if (answer === "never") return;
    if (answer !== undefined) {
      response.setHeader("content-type", "application/json; charset=euc-kr");
      response.end(Buffer.from(answer, "hex"));
      return;
    }
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.setHeader("set-cookie", ["session=sandbox-session", "shop=sandbox-shop"]);
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

const observing = (port = 0) => ({
  vendor: "sample",
  operations: [],
  secretParameters: ["sig"],
  upstream,
  har,
  port,
});

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
  await fetch(`${observer.url}/token?api_key=sandbox-query-key&sig=sandbox-signature`, {
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
    "sandbox-signature",
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

test("each cookie is handed on", async () => {
  const observer = await startObserver(observing());
  const answer = await fetch(`${observer.url}/v1/orders`);
  expect(answer.headers.getSetCookie()).toEqual(["session=sandbox-session", "shop=sandbox-shop"]);
  await observer.close();
});

test("a body is written in its charset, and in Base64 if it is not text", async () => {
  const observer = await startObserver(observing());
  const [hangul, image] = ["22c7d1b1db22", "89504eff"];
  for (const answer of [hangul, image]) {
    const got = await fetch(`${observer.url}/answers/${answer}`);
    expect(Buffer.from(await got.arrayBuffer()).toString("hex")).toBe(answer);
  }
  await observer.close();

  const { log } = JSON.parse(await readFile(har, "utf8"));
  const texts = log.entries.map(({ response }: { response: HarAnswer }) => response.content.text);
  expect(texts).toEqual(['"한글"', Buffer.from(image, "hex").toString("base64")]);
});

interface HarAnswer {
  readonly content: { readonly text?: string };
}

test("a request that is packed goes on packed", async () => {
  const observer = await startObserver(observing());
  const asked = once(vendor, "request");
  const packed = fetch(`${observer.url}/v1/orders`, {
    method: "POST",
    headers: { "content-encoding": "gzip" },
    body: gzipSync("주문"),
  });
  const [request] = await asked;
  expect(request.headers["content-encoding"]).toBe("gzip");
  await (await packed).text();
  await observer.close();
});

test("what has no answer when it ends is no exchange, and holds nobody up", async () => {
  const observer = await startObserver(observing());
  const asked = once(vendor, "request");
  const unanswered = fetch(`${observer.url}/answers/never`).catch(() => "gone");
  await asked;
  expect(await observer.close()).toBe(0);
  expect(await unanswered).toBe("gone");
});

test("a file that cannot be written is told in a sentence", async () => {
  const nowhere = join(folder, "no-folder", "traffic.har");
  await expect(startObserver({ ...observing(), har: nowhere })).rejects.toThrow(
    `${nowhere} cannot be written: ENOENT`,
  );
});

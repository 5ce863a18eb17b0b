import { once } from "node:events";
import { readdir, stat } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect, createServer as createTcpServer } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { startRecording } from "./recording.fixture.ts";
import { startUpstream } from "./upstream.fixture.ts";

const json = { "content-type": "application/json; charset=utf-8" };

test("the caller gets the response of the vendor, and the file has the exchange", async () => {
  await using vendor = await startUpstream((_, response) => {
    response.writeHead(200, { ...json, "set-cookie": ["session=a", "shop=b"] });
    response.end(JSON.stringify({ 은행: "국민은행" }));
  });
  await using recording = await startRecording({ upstream: vendor.url });

  const response = await fetch(`${recording.url}/v1/orders?name=${encodeURIComponent("홍길동")}`);
  expect(await response.json()).toEqual({ 은행: "국민은행" });
  expect(response.headers.getSetCookie()).toEqual(["session=a", "shop=b"]);

  const { entries } = await recording.finish();
  expect(entries).toHaveLength(1);
  expect(decodeURIComponent(entries[0]?.request.url ?? "")).toBe(
    `${vendor.url.href}/v1/orders?name=홍길동`,
  );
  expect(entries[0]?.response).toMatchObject({
    status: 200,
    content: { text: '{"은행":"국민은행"}', mimeType: json["content-type"] },
  });
  expect((await stat(recording.out)).mode & 0o777).toBe(0o600);
});

test("a compressed response is passed on as it is, and recorded as text", async () => {
  const packed = gzipSync('{"상태":"입금"}');
  await using vendor = await startUpstream((_, response) => {
    response.writeHead(200, { ...json, "content-encoding": "gzip" });
    response.end(packed);
  });
  await using recording = await startRecording({ upstream: vendor.url });
  const request = httpRequest(`${recording.url}/v1/orders`).end();
  const [response] = await once(request, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  expect(Buffer.concat(chunks)).toEqual(packed);
  const { entries } = await recording.finish();
  expect(entries[0]?.response.content.text).toBe('{"상태":"입금"}');
});

test("a GET with a body is forwarded with its body", async () => {
  await using vendor = await startUpstream(async (request, response) => {
    response.writeHead(200, { "content-type": "text/plain" });
    response.end(`${request.method} ${await text(request)}`);
  });
  await using recording = await startRecording({ upstream: vendor.url });
  const framings: IncomingHttpHeaders[] = [
    { "content-length": "9" },
    { "transfer-encoding": "chunked" },
  ];
  for (const headers of framings) {
    const request = httpRequest(`${recording.url}/v1/orders`, { method: "GET", headers });
    request.end('{"쪽":1}');
    const [response] = await once(request, "response");
    expect(await text(response)).toBe('GET {"쪽":1}');
  }
});

test("the response to a HEAD and a 204 have no body", async () => {
  await using vendor = await startUpstream(({ method }, response) => {
    response.writeHead(
      method === "HEAD" ? 200 : 204,
      method === "HEAD" ? { "content-length": 9 } : {},
    );
    response.end();
  });
  await using recording = await startRecording({ upstream: vendor.url });
  for (const method of ["HEAD", "DELETE"]) {
    expect(await (await fetch(`${recording.url}/v1/orders`, { method })).text()).toBe("");
  }
  const { entries } = await recording.finish();
  expect(entries.map(({ response: { status, content } }) => [status, content.size])).toEqual([
    [200, 0],
    [204, 0],
  ]);
});

test("`100 Continue` is not recorded as a response", async () => {
  await using vendor = await startUpstream(async (request, response) => {
    response.writeContinue();
    response.writeProcessing();
    response.writeHead(201, json).end(await text(request));
  });
  await using recording = await startRecording({ upstream: vendor.url });
  const headers = { ...json, expect: "100-continue" };
  const request = httpRequest(`${recording.url}/v1/orders`, { method: "POST", headers });
  request.on("continue", () => request.end("[1]"));
  const [response] = await once(request, "response");
  expect([response.statusCode, await text(response)]).toEqual([201, "[1]"]);
  const { entries } = await recording.finish();
  expect(entries.map(({ response: { status } }) => status)).toEqual([201]);
});

test("an upgrade is refused with 501", async () => {
  await using vendor = await startUpstream((_, response) => response.end());
  await using recording = await startRecording({ upstream: vendor.url });
  const { port } = new URL(recording.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(
    `GET /v1/orders HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  );
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 501 .*does not forward WebSocket/s);
});

test.each([
  ["another host", { host: "attacker.invalid" }],
  ["a host that looks like loopback", { host: "127.0.0.1.attacker.invalid" }],
  ["a host with a user's name", { host: "attacker.invalid@127.0.0.1" }],
  ["a host with a path", { host: "127.0.0.1/attacker" }],
  ["a page of another origin", { origin: "https://attacker.invalid" }],
  ["a page without an origin", { origin: "null" }],
])("a request by %s is refused with 403 and not forwarded", async (_, headers) => {
  let forwarded = 0;
  await using vendor = await startUpstream((_, response) => {
    forwarded += 1;
    response.end();
  });
  await using recording = await startRecording({ upstream: vendor.url });
  const request = httpRequest(`${recording.url}/v1/orders`, { headers }).end();
  const [response] = await once(request, "response");
  expect([response.statusCode, forwarded]).toEqual([403, 0]);
  response.resume();
});

test.each([["localhost"], ["127.0.0.1"], ["[::1]"]])(
  "a page at http://%s:5173 may send requests",
  async (host) => {
    await using vendor = await startUpstream((_, response) => response.end("{}"));
    await using recording = await startRecording({ upstream: vendor.url });
    const headers = { host: `${host}:4040`, origin: `http://${host}:5173` };
    const request = httpRequest(`${recording.url}/v1/orders`, { headers }).end();
    const [response] = await once(request, "response");
    expect(response.statusCode).toBe(200);
    response.resume();
  },
);

test.each([["http://attacker.invalid/v1"], ["*"]])(
  "the request target %s goes nowhere",
  async (path) => {
    await using vendor = await startUpstream((_, response) => response.end());
    await using recording = await startRecording({ upstream: vendor.url });
    const request = httpRequest(recording.url, { path }).end();
    const [response] = await once(request, "response");
    expect(response.statusCode).toBe(403);
    response.resume();
  },
);

test("a vendor that cannot be reached is a 502, and nothing is recorded", async () => {
  await using recording = await startRecording({ upstream: new URL("http://127.0.0.1:1") });
  const response = await fetch(`${recording.url}/v1/orders`);
  expect([response.status, await response.text()]).toEqual([
    502,
    expect.stringContaining("http://127.0.0.1:1 cannot be reached"),
  ]);
  expect((await recording.finish()).entries).toEqual([]);
});

test("a response that is cut off is cut off for the caller, and recorded without its body", async () => {
  await using vendor = await startUpstream((_, response) => {
    response.writeHead(200, { ...json, "content-length": "100" });
    response.write('{"access_token":"made-up-t');
    setTimeout(() => response.destroy(), 50);
  });
  await using recording = await startRecording({ upstream: vendor.url });
  await expect(fetch(`${recording.url}/v1/orders`).then((got) => got.text())).rejects.toThrow();
  await vi.waitFor(async () => expect(await recording.written()).toContain("Withheld"));
  const { text: har, entries } = await recording.finish();
  expect(entries[0]?.response.content).toMatchObject({ comment: "Withheld: cut off." });
  expect(har).not.toContain("made-up");
});

test("a request whose response comes before its end is recorded without its body", async () => {
  await using vendor = await startUpstream((_, response) => response.writeHead(413).end());
  await using recording = await startRecording({ upstream: vendor.url });
  const { port } = new URL(recording.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(
    `POST /v1/orders HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\nmade-up`,
  );
  await once(socket, "data");
  const { text: har, entries } = await recording.finish();
  expect(entries[0]?.request.postData).toMatchObject({ comment: "Withheld: cut off." });
  expect(har).not.toContain("made-up");
});

test("the file gets its name at the end; if the recording cannot start, no file is left", async () => {
  await using vendor = await startUpstream((_, response) => response.end());
  await using recording = await startRecording({ upstream: vendor.url });
  expect(await readdir(recording.folder)).toEqual([`traffic.har.${process.pid}.partial`]);
  const port = Number(new URL(recording.url).port);
  const other = { upstream: vendor.url, port, out: `${recording.folder}/second` };
  await expect(startRecording(other)).rejects.toThrow(/EADDRINUSE.*Choose another --port/);
  await recording.close();
  expect(await readdir(recording.folder)).toEqual(["traffic.har"]);
});

test("a request without a response does not delay the end, and is not recorded", async () => {
  await using vendor = await startUpstream(() => {});
  await using recording = await startRecording({ upstream: vendor.url });
  const received = once(vendor.server, "request");
  const unanswered = fetch(`${recording.url}/v1/orders`).catch(() => "gone");
  await received;
  expect((await recording.finish()).entries).toEqual([]);
  expect(await unanswered).toBe("gone");
});

test("a file that cannot be created is an error that names it", async () => {
  const out = "/missing/traffic.har";
  await expect(startRecording({ upstream: new URL("http://127.0.0.1:1"), out })).rejects.toThrow(
    `${out} cannot be written: ENOENT`,
  );
});

test("400 MB of zeros stream through in little memory", async () => {
  const block = Buffer.alloc(1_000_000);
  await using vendor = await startUpstream(async (_, response) => {
    response.writeHead(200, json);
    for (let count = 0; count < 400; count += 1) {
      if (!response.write(block)) await once(response, "drain");
    }
    response.end();
  });
  await using recording = await startRecording({ upstream: vendor.url });
  const before = process.memoryUsage.rss();
  let length = 0;
  let highest = 0;
  const response = await fetch(`${recording.url}/v1/orders`);
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    highest = Math.max(highest, process.memoryUsage.rss());
  }
  expect(length).toBe(400_000_000);
  expect(highest - before).toBeLessThan(200_000_000);
  const { entries } = await recording.finish();
  expect(entries[0]?.response.content).toMatchObject({
    size: 400_000_000,
    comment: "Withheld: longer than 1000000 bytes.",
  });
});

test.each([
  ["that is not HTTP", "SSH-2.0-OpenSSH\r\n", 502],
  ["without a status", "HTTP/1.1 000 X\r\nContent-Length: 0\r\n\r\n", 502],
  [
    "with control characters in its reason",
    "HTTP/1.1 201 a\x1b[2J\r\nContent-Length: 0\r\n\r\n",
    201,
  ],
])("a response %s does not hang or end the recording", async (_, bytes, status) => {
  const vendor = createTcpServer((socket) => {
    socket.on("error", () => {}).end(bytes);
  }).listen(0, "127.0.0.1");
  await once(vendor, "listening");
  const address = vendor.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  await using recording = await startRecording({ upstream: new URL(`http://127.0.0.1:${port}`) });
  for (let request = 0; request < 2; request += 1) {
    expect((await fetch(`${recording.url}/v1/orders`)).status).toBe(status);
  }
  vendor.close();
});

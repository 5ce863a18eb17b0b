import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readlink, rename, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { replaceFolder } from "./replace-folder.ts";
import { type ServedSite, serveSite } from "./serve.ts";

let folder: string;
let site: ServedSite;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "jumun-docs-")), "site");
  await write("첫 화면");
  site = await serveSite({ folder, port: 0 });
});
afterEach(async () => {
  await site.close();
  await rm(join(folder, ".."), { recursive: true });
});

async function write(text: string): Promise<void> {
  await mkdir(join(folder, "crema"), { recursive: true });
  await writeFile(join(folder, "index.html"), text);
  await writeFile(join(folder, "crema", "index.html"), "크리마");
  await writeFile(join(folder, "crema", "openapi.yaml"), "title: 주문");
  await writeFile(join(folder, "..", "secret.html"), "secret");
}

test("it is reached at its URL, on this machine only", async () => {
  expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await (await fetch(site.url)).text()).toBe("첫 화면");
});

test("a folder without its slash leads to the folder, so that links in its page hold", async () => {
  const response = await fetch(new URL("crema", site.url));

  expect(response.url).toBe(`${site.url}crema/`);
  expect(await response.text()).toBe("크리마");
});

test.each([
  ["", "text/html; charset=utf-8"],
  ["crema/openapi.yaml", "text/yaml; charset=utf-8"],
])("/%s says that it is UTF-8", async (path, type) => {
  const response = await fetch(new URL(path, site.url));

  expect(response.headers.get("content-type")).toBe(type);
});

test.each([
  ["nothing", 404],
  ["crema/nothing.html", 404],
  ["%2e%2e/secret.html", 404],
  ["..%2fsecret.html", 403],
])("/%s is not served", async (path, status) => {
  expect((await fetch(site.url + path)).status).toBe(status);
});

test("it takes no other method", async () => {
  const response = await fetch(site.url, { method: "POST", body: "주문" });

  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test.each(["bytes=5-2", "bytes=-", "bytes=99999999999-", "bytes=0-0,1-1"])(
  "the range %s does not end it",
  async (Range) => {
    await (await fetch(site.url, { headers: { Range } })).text();

    expect((await fetch(site.url)).status).toBe(200);
  },
);

test.each([
  ["//", /^HTTP\/1\.1 200 /],
  ["//attacker.invalid/crema", /^HTTP\/1\.1 404 /],
  ["http://[::1", /^HTTP\/1\.1 400 /],
  ["http://attacker.invalid/crema", /^HTTP\/1\.1 400 /],
  ["*", /^HTTP\/1\.1 400 /],
  ["/%", /^HTTP\/1\.1 400 /],
  ["/%00", /^HTTP\/1\.1 400 /],
])("the request target %s does not end it", async (target, head) => {
  expect(
    await responseTo(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
  ).toMatch(head);
  expect((await fetch(site.url)).status).toBe(200);
});

test("bytes that are not HTTP do not end it", async () => {
  expect(await responseTo("\x16\x03\x01\0\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  expect((await fetch(site.url)).status).toBe(200);
});

test.runIf(existsSync("/proc/self/fd"))("a download that is aborted closes its file", async () => {
  await writeFile(join(folder, "large.bin"), Buffer.alloc(20_000_000));
  for (let count = 0; count < 20; count += 1) {
    const controller = new AbortController();
    await fetch(`${site.url}large.bin`, { signal: controller.signal });
    controller.abort();
  }

  await vi.waitFor(async () => expect(await openFiles("large.bin")).toBe(0), 5_000);
});

test("a folder that is replaced during downloads does not end it", async () => {
  const large = ["large.bin", Buffer.alloc(5_000_000)] as const;
  const files = new Map<string, string | Uint8Array>([["index.html", "첫 화면"], large]);
  let isBuilding = true;
  const downloads = Array.from({ length: 8 }, async () => {
    while (isBuilding) await (await fetch(`${site.url}large.bin`)).arrayBuffer().catch(() => {});
  });
  for (let build = 0; build < 20; build += 1) await replaceFolder(folder, files, "index.html");
  isBuilding = false;
  await Promise.all(downloads);

  expect(await (await fetch(site.url)).text()).toBe("첫 화면");
});

test("a rebuilt page is served at the next request", async () => {
  expect(await (await fetch(site.url)).text()).toBe("첫 화면");
  await rename(folder, join(folder, "..", "former"));
  await write("다시 만든 더 긴 화면");

  expect(await (await fetch(site.url)).text()).toBe("다시 만든 더 긴 화면");
});

test("a port that is taken is named in a sentence", async () => {
  const port = Number(new URL(site.url).port);

  await expect(serveSite({ folder, port })).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is taken by another program: end that one, or choose another port.`,
  );
});

test("a host that this machine does not have is named in a sentence", async () => {
  await expect(serveSite({ folder, port: 0, host: "192.0.2.1" })).rejects.toThrow(
    "The docs site cannot be served at port 0 of 192.0.2.1 (EADDRNOTAVAIL)",
  );
});

test("a folder without a site is named in a sentence", async () => {
  const empty = join(folder, "empty");

  await expect(serveSite({ folder: empty, port: 0 })).rejects.toThrow(
    `There is no site in ${empty}: build it with \`npm run docs\`.`,
  );
});

test("closed, it leaves its port to others, though a client keeps its connection", async () => {
  const other = await serveSite({ folder, port: 0 });
  await fetch(other.url, { headers: { Connection: "keep-alive" } });
  await other.close();

  const next = createServer();
  const port = Number(new URL(other.url).port);
  await new Promise<void>((resolve, reject) => {
    next.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  await new Promise((resolve) => next.close(resolve));
});

/** What a client that writes these bytes receives. */
function responseTo(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(site.url).port), "127.0.0.1");
  socket.write(bytes, "latin1");
  return text(socket);
}

/** How many descriptors of this process lead to a file of this name. */
async function openFiles(name: string): Promise<number> {
  const descriptors = await readdir("/proc/self/fd");
  const paths = await Promise.all(
    descriptors.map((descriptor) => readlink(`/proc/self/fd/${descriptor}`).catch(() => "")),
  );
  return paths.filter((path) => path.endsWith(`/${name}`)).length;
}

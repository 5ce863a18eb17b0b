import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
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
  ["", "text/html;charset=utf-8"],
  ["crema/openapi.yaml", "application/yaml;charset=utf-8"],
])("/%s says that it is UTF-8", async (path, type) => {
  const response = await fetch(new URL(path, site.url));

  expect(response.headers.get("content-type")).toBe(type);
});

test.each(["nothing", "crema/nothing.html", "..%2fsecret.html", "%2e%2e/secret.html"])(
  "/%s is not found",
  async (path) => {
    expect((await fetch(site.url + path)).status).toBe(404);
  },
);

test("it takes no other method", async () => {
  const response = await fetch(site.url, { method: "POST", body: "주문" });

  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("a range that makes no sense does not end it", async () => {
  await fetch(site.url, { headers: { Range: "bytes=5-2" } });

  expect((await fetch(site.url)).status).toBe(200);
});

test("what is built again is seen at the next request", async () => {
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

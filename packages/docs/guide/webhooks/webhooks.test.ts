import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serve } from "@hono/node-server";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { app as expressApp } from "./express.ts";
import { app as honoApp } from "./hono.ts";
import { POST as postCrema } from "./next/crema/route.ts";
import { POST as postPlayAuto } from "./next/playauto/route.ts";
import { scores, works } from "./receive.ts";

/** Next.js calls the handler of the route whose folder has the name of the path. */
const nextRoutes: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
  "/webhooks/playauto": postPlayAuto,
  "/webhooks/crema": postCrema,
};
const next = async (request: Request) =>
  nextRoutes[new URL(request.url).pathname]?.(request) ?? new Response(null, { status: 404 });

beforeEach(() => {
  works.clear();
  scores.clear();
  vi.spyOn(console, "log").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

describe.each([
  ["Express", () => expressApp.listen(0, "127.0.0.1")],
  ["Hono", () => serve({ fetch: honoApp.fetch, port: 0, hostname: "127.0.0.1" })],
  ["Next.js", () => serve({ fetch: next, port: 0, hostname: "127.0.0.1" })],
])("the receiver in %s", (_, listen) => {
  async function start(): Promise<string> {
    const server = listen();
    if (!server.listening) await once(server, "listening");
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test("handles what the mock sends, and a repeated delivery once", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [file("send.ts")], {
      env: { ...process.env, SHOP_URL: await start() },
    });

    expect(stdout).toBe(await readFile(file("send.out.txt"), "utf8"));
    expect(works).toEqual(new Map([["1234567", "실패"]]));
    expect(console.log).toHaveBeenCalledTimes(1);
    expect(scores).toEqual(
      new Map([
        ["1/1", 3.24],
        ["1/2", 4],
        ["2/1", 4.5],
      ]),
    );
  });

  test.each(["<h1>", "", '{"results":{}}'])("rejects the body %j", async (body) => {
    const response = await fetch(`${await start()}/webhooks/playauto`, { method: "POST", body });

    expect(response.status).toBe(400);
    expect(works.size).toBe(0);
  });
});

function file(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Mock, startMock } from "@jumun/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import worker from "./worker.ts";

const listed = "order-391837 order-391432\n";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ vendors: ["crema"], port: 0 });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

test("a CommonJS program requires the client", async () => {
  expect(await run("commonjs.cjs")).toBe(listed);
});

test("the client sends through the proxy of undici's agent", async () => {
  await using proxy = await startProxy();

  expect(await run("proxy.ts", { PROXY_URL: proxy.url })).toBe(listed);
  expect(proxy.targets).toContain(new URL(mock.url()).host);
});

test("Node sends through the proxy of the environment", async () => {
  await using proxy = await startProxy();
  const variables = { NODE_USE_ENV_PROXY: "1", HTTP_PROXY: proxy.url, NO_PROXY: "" };

  expect(await run("commonjs.cjs", variables)).toBe(listed);
  expect(proxy.targets).toContain(new URL(mock.url()).host);
});

test("the worker calls with the token that an earlier request left in KV", async () => {
  const stored = new Map<string, string>();
  const env = {
    CREMA_APP_ID: "made-up-id",
    CREMA_SECRET: "made-up-secret",
    CREMA_BASE_URL: mock.url("crema"),
    TOKENS: {
      get: async (key: string) => stored.get(key) ?? null,
      put: async (key: string, value: string) => void stored.set(key, value),
    },
  };
  const request = new Request("https://worker.example/");

  expect(await (await worker.fetch(request, env)).json()).toEqual({ unpaid: 2 });
  expect(await (await worker.fetch(request, env)).json()).toEqual({ unpaid: 2 });
  const tokens = mock.requests().filter(({ operationId }) => operationId === "issueAccessToken");
  expect(tokens).toHaveLength(1);
});

async function run(name: string, variables: NodeJS.ProcessEnv = {}): Promise<string> {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [file], {
    env: {
      PATH: process.env.PATH,
      CREMA_APP_ID: "made-up-id",
      CREMA_SECRET: "made-up-secret",
      CREMA_BASE_URL: mock.url("crema"),
      ...variables,
    },
  });
  return stdout;
}

/** An HTTP proxy that opens tunnels. `targets` are the hosts and ports that were asked for. */
async function startProxy() {
  const targets: string[] = [];
  const server = createServer().on("connect", ({ url = "" }, socket) => {
    targets.push(url);
    const { hostname, port } = new URL(`http://${url}`);
    const target = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    targets,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

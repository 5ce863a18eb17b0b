import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { fetch, ProxyAgent } from "undici";
import { expect, test } from "vitest";
import { createShop } from "../test/shop.ts";

/** A forward proxy that records the requested hosts. */
async function forwardProxy() {
  const hosts: string[] = [];
  const server = createServer();
  server.on("connect", ({ url = "" }, socket) => {
    hosts.push(url);
    const [host = "", port] = url.split(":");
    const upstream = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    hosts,
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

test("undici's fetch with a dispatcher compiles as the option, and sends through a proxy", async () => {
  await using proxy = await forwardProxy();
  await using vendor = await vendorServer((_, response) =>
    json(response, 200, { order_code: "1" }),
  );
  const dispatcher = new ProxyAgent({ uri: proxy.url, proxyTunnel: true });
  const shop = createShop({
    baseUrl: vendor.url,
    fetch: (url, init) => fetch(url, { ...init, dispatcher }),
  });

  expect(await shop.getOrder({ order_code: "1" })).toEqual({ order_code: "1" });

  expect(proxy.hosts).toEqual([new URL(vendor.url).host]);
  await dispatcher.close();
});

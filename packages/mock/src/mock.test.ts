import { once } from "node:events";
import { rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { MockStartError, startMock } from "./mock.ts";
import { shop } from "./testing/shop.ts";
import { writeContracts } from "./testing/start.ts";

let contracts: string;
beforeAll(async () => {
  contracts = await writeContracts({ nuri: shop(), haneul: shop() });
});
afterAll(() => rm(contracts, { recursive: true }));

async function start(options: Parameters<typeof startMock>[0] = {}) {
  const mock = await startMock({ contracts, port: 0, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

describe("the vendors", () => {
  test("are all of the folder, at one port with a path each", async () => {
    const mock = await start();
    expect(mock.vendors).toEqual(["haneul", "nuri"]);
    expect(mock.url("nuri")).toBe(`${mock.url()}/nuri`);
    expect(mock.url("haneul")).toBe(`${mock.url()}/haneul`);
    for (const vendor of mock.vendors) {
      const response = await fetch(`${mock.url(vendor)}/orders/latest?access_token=k`);
      expect(await response.json()).toEqual({ order_no: "주문-9", buyer: "성춘향" });
    }
  });

  test("can be chosen", async () => {
    const mock = await start({ vendors: ["nuri", "nuri"] });
    expect(mock.vendors).toEqual(["nuri"]);
    expect(() => mock.url("haneul")).toThrow('The mock does not serve "haneul"');
  });

  test("must be known, and at least one", async () => {
    await expect(start({ vendors: ["없는상점"] })).rejects.toThrow(
      new MockStartError('The vendor "없는상점" has no contract: choose from haneul, nuri.'),
    );
    await expect(start({ vendors: [] })).rejects.toThrow("The list of vendors is empty");
  });
});

describe("the address", () => {
  test("is 127.0.0.1 by default", async () => {
    const mock = await start();
    expect(new URL(mock.url("nuri")).hostname).toBe("127.0.0.1");
    const everywhere = await start({ host: "0.0.0.0" });
    expect(new URL(everywhere.url("nuri")).hostname).toBe("127.0.0.1");
    expect((await fetch(`${everywhere.url()}/health`)).status).toBe(200);
  });

  test("that is taken already is said, with the port and a way out", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await expect(start({ port })).rejects.toThrow(
      new MockStartError(
        `Port ${port} of 127.0.0.1 is in use: end the program that uses it, or choose another port (0 takes any free port).`,
      ),
    );
  });

  test("must exist", async () => {
    await expect(start({ port: 70_000 })).rejects.toThrow("The port 70000 does not exist");
    await expect(start({ host: "203.0.113.7" })).rejects.toThrow(
      "The mock cannot listen at port 0 of 203.0.113.7",
    );
  });
});

test.each([
  ["statefull", "stateful"],
  ["faultrate", "faultRate"],
])("the unknown option %s is refused, with the likely spelling", async (name, likely) => {
  const options = { port: 0, contracts, [name]: true };
  const started = startMock(options);
  await expect(started).rejects.toBeInstanceOf(MockStartError);
  await expect(started).rejects.toThrow(
    `startMock has no option "${name}". Did you mean "${likely}"? Its options are vendors, port,`,
  );
});

describe("several mocks", () => {
  test("run beside each other, and one ends without the others", async () => {
    const [one, other] = await Promise.all([start(), start()]);
    await one.close();
    await expect(fetch(one.url("nuri"))).rejects.toThrow();
    expect((await fetch(`${other.url("nuri")}/orders/latest?access_token=k`)).status).toBe(200);
  });
});

describe("close", () => {
  test("ends connections that wait for their next request, and frees the port", async () => {
    const mock = await start();
    const { port } = new URL(mock.url("nuri"));
    const socket = connect(Number(port), "127.0.0.1");
    socket.write("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    await once(socket, "data");
    const ended = once(socket, "close");
    await mock.close();
    await ended;
    const again = await start({ port: Number(port) });
    expect(again.url("nuri")).toBe(mock.url("nuri"));
  });

  test("does not wait for a request that never ends", async () => {
    const mock = await start();
    const socket = connect(Number(new URL(mock.url("nuri")).port), "127.0.0.1");
    socket.on("error", () => {});
    socket.write(
      "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nPOST /nuri/orders HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n{",
    );
    await once(socket, "data");
    const ended = new Promise((resolve) => socket.on("close", resolve));
    await mock.close();
    await ended;
  });

  test("may be called again", async () => {
    const mock = await start();
    await mock.close();
    await expect(mock.close()).resolves.toBeUndefined();
  });
});

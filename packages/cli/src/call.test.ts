import { writeFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { startUpstream } from "./record/upstream.fixture.ts";
import { runJumun, temporaryFolder } from "./run-jumun.fixture.ts";

const credentials = { CREMA_APP_ID: "made-up-app-id", CREMA_SECRET: "made-up-secret" };
const accessToken = "made-up-access-token";
const order = {
  order_code: "주문-1",
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "크리마",
  unpaid_price_cents: 10_000,
};
const fields = Object.entries(order).flatMap(([name, value]) => [`--${name}`, String(value)]);

/** CREMA, which issues a token and then responds to one call. */
function crema(respond: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const listener: RequestListener = (request, response) => {
    if (request.url !== "/base/oauth/token") {
      respond(request, response);
      return;
    }
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({ access_token: accessToken, token_type: "bearer", expires_in: 3600 }),
    );
  };
  return startUpstream(listener);
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

test("a GET is sent with credentials from the environment; host and environment are printed", async () => {
  const received: (string | undefined)[] = [];
  await using vendor = await crema((request, response) => {
    received.push(request.url, request.headers.authorization);
    json(response, 200, [{ ...order, id: 1, memo: "\u001b\u009b2J" }]);
  });
  const env = { ...credentials, CREMA_BASE_URL: vendor.url.href };
  const called = await runJumun(["call", "crema", "listUnpaidOrders", "--limit", "10"], { env });
  expect(called.stderr).toBe(`GET /v1/unpaid_orders at ${vendor.url.href} (CREMA_BASE_URL)\n`);
  expect(called.code).toBe(0);
  expect(received).toEqual(["/base/v1/unpaid_orders?limit=10", `Bearer ${accessToken}`]);
  expect(called.stdout).toContain('"memo": "\\u001b\\u009b2J"');
  expect(JSON.parse(called.stdout)).toMatchObject([{ bank_name: "국민은행" }]);
});

test("no control character of the vendor or of an argument reaches the terminal", async () => {
  const evil = "\u001b]0;title\u0007\u009b2J\u007f";
  await using vendor = await crema((_, response) => {
    response.setHeader("x-request-id", "\u009b2J");
    json(response, 403, { message: `refused${evil}\r\nGET /forged`, [evil]: evil });
  });
  const env = { ...credentials, CREMA_BASE_URL: vendor.url.href };
  const args = ["call", "crema", "listUnpaidOrders", "--verbose"];
  const runs = [
    await runJumun(args, { env }),
    await runJumun(["call", "crema", `a${evil}`], { env }),
    await runJumun(["drift", "crema", `a${evil}.har`], { env }),
  ];
  for (const { stdout, stderr } of runs) {
    expect(stderr).not.toBe("");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be printed.
    expect(stdout + stderr).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]|\nGET \/forged/);
  }
});

test("a call that is not a GET or HEAD needs --yes", async () => {
  let count = 0;
  await using vendor = await crema((_, response) => {
    count += 1;
    json(response, 201, { ...order, id: 1 });
  });
  const env = { ...credentials, CREMA_BASE_URL: vendor.url.href };
  const args = ["call", "crema", "createUnpaidOrder", ...fields];
  const refused = await runJumun(args, { env });
  expect([refused.code, count]).toEqual([2, 0]);
  expect(refused.stderr).toContain("Repeat the command with --yes.");
  expect((await runJumun([...args, "--yes"], { env })).code).toBe(0);
  expect(count).toBe(1);
});

test("the input can be a JSON file, whose fields the command line overrides", async () => {
  const bodies: unknown[] = [];
  await using vendor = await crema(async (request, response) => {
    bodies.push(JSON.parse(await text(request)));
    json(response, 201, { ...order, id: 1 });
  });
  const file = join(await temporaryFolder(), "order.json");
  await writeFile(file, JSON.stringify(order));
  const env = { ...credentials, CREMA_BASE_URL: vendor.url.href };
  const args = ["--json", file, "--unpaid_price_cents=20000", "--yes"];
  const called = await runJumun(["call", "crema", "createUnpaidOrder", ...args], { env });
  expect(called.code).toBe(0);
  expect(bodies).toEqual([{ ...order, unpaid_price_cents: 20_000 }]);
});

test("a refused call exits with 1, and its log has no credential", async () => {
  await using vendor = await crema((_, response) =>
    json(response, 422, { message: `made-up-secret ${accessToken}` }),
  );
  const env = { ...credentials, CREMA_BASE_URL: vendor.url.href };
  const args = ["call", "crema", "listUnpaidOrders", "--verbose"];
  const { code, stdout, stderr } = await runJumun(args, { env });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^> GET .*\/v1\/unpaid_orders \(attempt 1\)$/m);
  expect(stderr).toMatch(/^> authorization: Bearer \*\*\*$/m);
  expect(stderr).toMatch(/^< 422 after \d+ ms$/m);
  expect(stderr).not.toMatch(/made-up-(secret|access)/);
});

test("a lost response to a POST exits with 3", async () => {
  await using vendor = await crema((request) => request.socket.destroy());
  const env = { ...credentials, CREMA_BASE_URL: vendor.url.href };
  const args = ["call", "crema", "createUnpaidOrder", ...fields, "--yes"];
  const { code, stderr } = await runJumun(args, { env });
  expect(code).toBe(3);
  expect(stderr).toContain("The vendor may have carried out the call");
});

test("without an operation, all operations of the vendor are listed", async () => {
  const { code, stdout, stderr } = await runJumun(["call", "crema"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^listUnpaidOrders +List/m);
  expect(stdout).toMatch(/^createUnpaidOrder +/m);
});

test("--mock needs no credentials and no --yes", async () => {
  const args = ["call", "crema", "createUnpaidOrder", ...fields, "--mock"];
  const { code, stdout, stderr } = await runJumun(args);
  expect(stderr).toMatch(
    /^POST \/v1\/unpaid_orders at http:\/\/127\.0\.0\.1:\d+\/crema \(mock\)\n$/,
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toHaveProperty("order_code");
});

test.each([
  [
    ["crema", "listUnpaidOrder"],
    /crema has no operation "listUnpaidOrder"\. Did you mean listUnpaidOrders, \w+, \w+\? `jumun call crema` lists all\.$/m,
  ],
  [["crema", "주문"], /crema has no operation "주문"\. `jumun call crema` lists all\.$/m],
  [["없는상점", "list"], /There is no vendor "없는상점"/],
  [["crema", "listUnpaidOrders", "--limit"], /The field --limit has no value/],
  [["crema", "listUnpaidOrders", "10"], /"10" is not an option. Give fields as --field value/],
  [["crema", "listUnpaidOrders", "--limits", "10", "--mock"], /"limits" is not a known field/],
  [["crema", "listUnpaidOrders", "--limit", "1000", "--mock"], /limit must be 100 or less/],
  [["crema", "listUnpaidOrders", "--json", "/missing.json"], /\/missing\.json cannot be read/],
  [["crema", "listUnpaidOrders"], /crema/],
])("`call %j` exits with 2", async (args, sentence) => {
  const { code, stdout, stderr } = await runJumun(["call", ...args]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(sentence);
});

/** Clients that know nothing of us: what each vendor's page prints, sent by curl and by Python. */
import { execFile, spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Listing } from "./landing.ts";
import { type Mock, startMock } from "./mock.ts";
import { type DocumentedCall, documentedCalls } from "./testing/documented.ts";

const run = promisify(execFile);
const vendors = await readdir(new URL("../../../specs/", import.meta.url), { withFileTypes: true });
const calls = (
  await Promise.all(
    vendors
      .filter((entry) => entry.isDirectory())
      .map(async ({ name: vendor }) =>
        (await documentedCalls(vendor)).map((call) => ({ ...call, vendor })),
      ),
  )
).flat();

let mock: Mock;
let listing: Listing;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
  listing = (await (await fetch(mock.url())).json()) as Listing;
});
afterAll(() => mock.close());

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Status and text of the answer. */
type Send = (sent: Sent) => Promise<{ status: number; text: string }>;

const curl: Send = async ({ url, method, headers, body }) => {
  const { stdout } = await run("curl", [
    ...["-s", "-w", "\n%{http_code}", "-X", method, url],
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
    ...(body === undefined ? [] : ["--data-raw", body]),
  ]);
  const at = stdout.lastIndexOf("\n");
  return { status: Number(stdout.slice(at + 1)), text: stdout.slice(0, at) };
};

const script = `
import json, sys, urllib.error, urllib.request
sent = json.loads(sys.argv[1])
body = sent.get("body")
request = urllib.request.Request(
    sent["url"], method=sent["method"], headers=sent["headers"],
    data=None if body is None else body.encode("utf-8"))
try:
    answer = urllib.request.urlopen(request, timeout=20)
except urllib.error.HTTPError as error:
    answer = error
print(json.dumps({"status": answer.status, "text": answer.read().decode("utf-8")}))
`;

const python: Send = async (sent) => {
  const { stdout } = await run("python3", ["-c", script, JSON.stringify(sent)]);
  return JSON.parse(stdout) as { status: number; text: string };
};

/** What is printed, with a credential of the sandbox where the page has a placeholder or none. */
function sentAs({ vendor, path, ...call }: DocumentedCall & { vendor: string }): Sent {
  const api = listing.vendors.find((one) => one.vendor === vendor);
  const example = api?.operations.find(({ method }) => method === call.method)?.curl ?? "";
  const credentials = [...example.matchAll(/-H '([^:]+): ([^']*)'/g)]
    .filter(([, name = ""]) => !/^content-type$/i.test(name))
    .map(([, name = "", value = ""]) => [name, value]);
  const type = call.body === undefined ? {} : { "Content-Type": "application/json" };
  return {
    url: `${mock.url(vendor)}${path}`,
    method: call.method,
    headers: { ...type, ...call.headers, ...Object.fromEntries(credentials) },
    body: call.body,
  };
}

describe.each([
  ["curl", ["--version"], curl],
  ["python3", ["-c", "import urllib.request"], python],
] as const)("%s", (command, probe, send) => {
  const isMissing = spawnSync(command, probe).status !== 0;
  const why = isMissing ? ` (skipped: ${command} is not on this machine)` : "";

  test.skipIf(isMissing)(`sends each call of each vendor's page${why}`, async () => {
    expect(new Set(calls.map(({ vendor }) => vendor))).toEqual(new Set(mock.vendors));
    for (const call of calls) {
      mock.reset();
      const { status, text } = await send(sentAs(call));
      const [received] = mock.requests();
      expect(received, call.title).toMatchObject({ vendor: call.vendor, status });
      if (text !== "") JSON.parse(text);
      // The single read of CREMA, as printed, is a good call of the list.
      const isList = received?.operationId === "listUnpaidOrders";
      const isGood = call.deviates === undefined || isList;
      expect(Math.floor(status / 100), `${call.title}: ${status} ${text}`).toBe(isGood ? 2 : 4);
    }
  });

  test.skipIf(isMissing)(`reads Korean, and sends it${why}`, async () => {
    const { status, text } = await send({
      url: `${mock.url("playauto")}/api/order/setInvoice`,
      method: "PUT",
      headers: {
        "x-api-key": "fake",
        Authorization: "Token fake",
        "Content-Type": "application/json; charset=utf-8",
      },
      body: JSON.stringify({ orders: [{ bundle_no: "묶음-1", carr_no: "4", invoice_no: "1" }] }),
    });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject([{ result: "성공" }, {}, { result: "실패" }]);
    expect(mock.requests().at(-1)?.body).toMatchObject({ orders: [{ bundle_no: "묶음-1" }] });
  });
});

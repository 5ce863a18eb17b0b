/** Clients that know nothing of us: each vendor's own tests send what its page prints. */
import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "./mock.ts";

const run = promisify(execFile);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ vendors: ["playauto"], port: 0 });
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

describe.each([
  ["curl", ["--version"], curl],
  ["python3", ["-c", "import urllib.request"], python],
] as const)("%s", (command, probe, send) => {
  const isMissing = spawnSync(command, probe).status !== 0;
  const why = isMissing ? ` (skipped: ${command} is not on this machine)` : "";

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

/** Clients that know nothing of us: what the vendor's page prints, sent by curl and by Python. */
import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { exampleInput } from "@jumun/contract/example-input";
import type { Mock } from "@jumun/mock";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { documentedExchanges } from "../documented.ts";
import { recordRequest } from "../recorded-request.ts";
import { loadSubject } from "../subject.ts";
import { startVendorMock } from "../vendor-mock.ts";

const run = promisify(execFile);
const subject = await loadSubject(inject("vendor"));
const exchanges = await documentedExchanges(subject.vendor);
/** What the contract decides otherwise is told by what the page's own clients are answered. */
const printed = exchanges.flatMap(({ title, operation, request }) =>
  request === undefined || request.deviates !== undefined ? [] : [{ title, operation, request }],
);

let mock: Mock;
beforeAll(async () => {
  mock = await startVendorMock(subject);
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

/** What is printed, with the sandbox's credentials where the page has a placeholder or none. */
async function sentAs({ operation, request }: (typeof printed)[number]): Promise<Sent> {
  const { pathname, search } = new URL(request.url, "https://vendor.invalid");
  const of = subject.operations.find(({ id }) => id === operation);
  if (of === undefined) throw new Error(`There is no operation ${operation}.`);
  const { init } = await recordRequest(
    subject,
    operation,
    exampleInput(of),
    mock.url(subject.vendor),
  );
  const headers = new Headers(request.headers);
  for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
  return {
    url: `${mock.url(subject.vendor)}${pathname}${search}`,
    method: request.method,
    headers: Object.fromEntries(headers),
    body: request.body,
  };
}

describe.runIf(printed.length > 0).each([
  ["curl", ["--version"], curl],
  ["python3", ["-c", "import urllib.request"], python],
] as const)("%s", (command, probe, send) => {
  const isMissing = spawnSync(command, probe).status !== 0;
  const why = isMissing ? ` (skipped: ${command} is not on this machine)` : "";

  test.skipIf(isMissing).each(printed)(`sends $title${why}`, async (call) => {
    mock.reset();
    const sent = await sentAs(call);
    mock.reset();
    const { status, text } = await send(sent);
    expect(mock.requests()[0]).toMatchObject({ vendor: subject.vendor, status });
    if (text !== "") JSON.parse(text);
    expect(Math.floor(status / 100), `${status} ${text}`).toBe(2);
  });
});

/** Clients that know nothing of us: they send what they are told to, and read what comes back. */
import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface Stranger {
  readonly name: string;
  /** Is it on this machine? Not every one has it. */
  readonly isHere: boolean;
  /** Status and text of the answer. */
  send(sent: Sent): Promise<{ status: number; text: string }>;
}

const curl: Stranger = {
  name: "curl",
  isHere: spawnSync("curl", ["--version"]).status === 0,
  async send({ url, method, headers, body }) {
    const { stdout } = await run("curl", [
      ...["-s", "-w", "\n%{http_code}", "-X", method, url],
      ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
      ...(body === undefined ? [] : ["--data-raw", body]),
    ]);
    const at = stdout.lastIndexOf("\n");
    return { status: Number(stdout.slice(at + 1)), text: stdout.slice(0, at) };
  },
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

const python: Stranger = {
  name: "python3",
  isHere: spawnSync("python3", ["-c", "import urllib.request"]).status === 0,
  async send(sent) {
    const { stdout } = await run("python3", ["-c", script, JSON.stringify(sent)]);
    return JSON.parse(stdout) as { status: number; text: string };
  },
};

export const strangers: readonly Stranger[] = [curl, python];

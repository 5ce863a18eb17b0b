/** Third-party HTTP clients: curl and Python. */
import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface ConsumerRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface ConsumerResponse {
  readonly status: number;
  readonly text: string;
}

export interface Consumer {
  readonly name: string;
  readonly isInstalled: boolean;
  /** Sends the requests in order, in one process. */
  send(requests: readonly ConsumerRequest[]): Promise<ConsumerResponse[]>;
}

const end = "--- end of response ---";

export const curl: Consumer = {
  name: "curl",
  isInstalled: spawnSync("curl", ["--version"]).status === 0,
  async send(requests) {
    const args = requests.flatMap(({ url, method, headers, body }, index) => [
      ...(index === 0 ? [] : ["--next"]),
      ...["-s", "-w", `\n%{http_code}${end}`, "-X", method, url],
      ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
      ...(body === undefined ? [] : ["--data-raw", body]),
    ]);
    const { stdout } = await run("curl", args);
    return stdout
      .split(end)
      .slice(0, -1)
      .map((output) => {
        const statusAt = output.lastIndexOf("\n");
        return { status: Number(output.slice(statusAt + 1)), text: output.slice(0, statusAt) };
      });
  },
};

const script = `
import json, sys, urllib.error, urllib.request
responses = []
for sent in json.loads(sys.argv[1]):
    body = sent.get("body")
    request = urllib.request.Request(
        sent["url"], method=sent["method"], headers=sent["headers"],
        data=None if body is None else body.encode("utf-8"))
    try:
        response = urllib.request.urlopen(request, timeout=20)
    except urllib.error.HTTPError as error:
        response = error
    responses.append({"status": response.status, "text": response.read().decode("utf-8")})
print(json.dumps(responses))
`;

const python: Consumer = {
  name: "python3",
  isInstalled: spawnSync("python3", ["--version"]).status === 0,
  async send(requests) {
    const { stdout } = await run("python3", ["-c", script, JSON.stringify(requests)]);
    const responses: ConsumerResponse[] = JSON.parse(stdout);
    return responses;
  },
};

export const consumers: readonly Consumer[] = [curl, python];

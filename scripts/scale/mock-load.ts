import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sampleRequest } from "@jumun/contract/code-sample/request";
import type { Document } from "@jumun/contract/document";
import { listOperations } from "@jumun/contract/operation";
import autocannon from "autocannon";
import type { Repository } from "./repository.ts";

export interface LoadRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A good request of every operation of every vendor that the mock serves, by the contract's examples. */
export async function requestsOf({ root, vendors }: Repository): Promise<LoadRequest[]> {
  const contracts = join(root, "packages", "mock", "dist", "contracts");
  const requests: LoadRequest[] = [];
  for (const { name } of vendors) {
    const document: Document = JSON.parse(await readFile(join(contracts, `${name}.json`), "utf8"));
    for (const operation of listOperations(document)) {
      const sample = sampleRequest(document, operation);
      if (sample === undefined) throw new Error(`${name} has no sample of ${operation.id}.`);
      const { method, path, query, body } = sample;
      const search = new URLSearchParams(
        query.map(([key, value]): [string, string] => [key, value]),
      ).toString();
      requests.push({
        method: method as LoadRequest["method"],
        path: `/${name}${path}${search && `?${search}`}`,
        headers: { "x-api-key": "made-up", ...(body && { "content-type": body.mediaType }) },
        ...(body && { body: JSON.stringify(body.value) }),
      });
    }
  }
  return requests;
}

/** Sends each request once, one after the other: what an operation needs is compiled at its first call. */
export async function sendEachOnce(
  origin: string,
  requests: readonly LoadRequest[],
): Promise<void> {
  for (const { path, ...init } of requests) {
    const answer = await fetch(`${origin}${path}`, init);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`The mock server refused ${init.method} ${path}.`);
  }
}

/** Answers each second of a server that is warm, to requests that are all good. */
export async function requestsPerSecond(
  origin: string,
  requests: LoadRequest[],
  seconds: number,
): Promise<number> {
  const result = await autocannon({ url: origin, connections: 8, requests, duration: seconds });
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(
      `The mock server did not answer every good request: ${result.non2xx} were refused, ${result.errors} failed.`,
    );
  }
  return result.requests.total / result.duration;
}

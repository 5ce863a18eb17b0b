import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { isJsonObject } from "../json.ts";

/** A call as a vendor's page prints it. */
export interface DocumentedCall {
  readonly title: string;
  readonly method: string;
  /** Path and query, without the host that is printed. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Why it is not as the contract says, where the contract decides otherwise. */
  readonly deviates: string | undefined;
}

const specs = new URL("../../../../specs/", import.meta.url);

export async function documentedCalls(vendor: string): Promise<DocumentedCall[]> {
  const folder = new URL(`${vendor}/documented/`, specs);
  const calls: DocumentedCall[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const entries: unknown = parse(await readFile(fileURLToPath(new URL(file, folder)), "utf8"));
    for (const entry of Array.isArray(entries) ? entries.filter(isJsonObject) : []) {
      const { title, request } = entry;
      if (!isJsonObject(request)) continue;
      const { pathname, search } = new URL(String(request.url), "https://vendor.invalid");
      const headers = isJsonObject(request.headers) ? request.headers : {};
      const deviates = isJsonObject(request.deviates) ? request.deviates.because : undefined;
      calls.push({
        title: String(title),
        method: String(request.method),
        path: `${pathname}${search}`,
        headers: Object.fromEntries(Object.entries(headers).map(([name, v]) => [name, String(v)])),
        body: typeof request.body === "string" ? request.body : undefined,
        deviates: typeof deviates === "string" ? deviates : undefined,
      });
    }
  }
  return calls;
}

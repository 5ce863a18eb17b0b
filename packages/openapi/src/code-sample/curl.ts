import { json, literal } from "./literal.ts";
import type { SampleRequest } from "./sample-request.ts";

/** For a POSIX shell. `-i` shows the status of a response without a body. */
export function curlSample(base: string, request: SampleRequest): string {
  const { token } = request;
  if (token === undefined) return command("curl -i", base, request);
  const name = token.at.filter((step) => typeof step === "string").at(-1) ?? "";
  const issue = command("curl -s", base, token.request);
  const pick = String.raw`sed 's/.*"${name}" *: *"\([^"]*\)".*/\1/'`;
  return `TOKEN=$(${issue} \\\n  | ${pick})\n\n${command("curl -i", base, request)}`;
}

function command(program: string, base: string, request: SampleRequest): string {
  const { method, path, body, credentials } = request;
  const secrets = credentials.flatMap((each) =>
    each.in === "query" ? [[each.name, each.secret ?? "sandbox-token"] as const] : [],
  );
  const query = new URLSearchParams(
    [...request.query, ...secrets].map(([name, value]): [string, string] => [name, value]),
  );
  const address = `${base}${path}${query.size > 0 ? `?${query}` : ""}`;
  const isPlain = method === (body === undefined ? "GET" : "POST");
  return [
    `${program}${isPlain ? "" : ` -X ${method}`} ${quote(address)}`,
    ...credentials.flatMap(credentialOption),
    ...request.headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : bodyOptions(body)),
  ].join(" \\\n  ");
}

function credentialOption(credential: SampleRequest["credentials"][number]): string[] {
  if (credential.in === "basic")
    return [`-u ${quote(`${credential.user}:${credential.password}`)}`];
  if (credential.in === "query") return [];
  const { name, prefix, secret } = credential;
  const before = credential.in === "cookie" ? `Cookie: ${name}=` : `${name}: `;
  // Double quotes, so that the shell expands the variable.
  if (secret === undefined) return [`-H "${before}${prefix}$TOKEN"`];
  return [`-H ${quote(`${before}${prefix}${secret}`)}`];
}

function bodyOptions({ as, mediaType, value }: NonNullable<SampleRequest["body"]>): string[] {
  if (as === "form") {
    return value.map(([name, each]) => `--data-urlencode ${quote(`${name}=${each}`)}`);
  }
  const text = as === "json" ? literal(value, json, 1) : String(value);
  return [`-H ${quote(`Content-Type: ${mediaType}`)}`, `--data-raw ${quote(text)}`];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

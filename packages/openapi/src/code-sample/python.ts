import type { Pagination } from "../extensions.ts";
import { parsePointer } from "../json-pointer.ts";
import { lines, literal, python } from "./literal.ts";
import type { SampleRequest } from "./sample-request.ts";

/** With the standard library only. A list is read to its last page. */
export function pythonSample(
  base: string,
  request: SampleRequest,
  pagination: Pagination | undefined,
): string {
  const { token } = request;
  const paging = pagination && pagingOf(request, pagination);
  const call = paging ? pages(request, paging) : single(request);
  const issue = token && [
    open(token.request),
    `    token = json.load(response)${at(token.at)}`,
    "",
  ];
  const code = [...(issue ?? []), ...call];
  const used = (module: string) => code.some((line) => line.includes(`${module}.`));
  return [
    ...["base64", "json", "urllib.parse"].filter(used).map((module) => `import ${module}`),
    "import urllib.request",
    "",
    `base = ${JSON.stringify(base)}`,
    "",
    ...code,
  ].join("\n");
}

function single(request: SampleRequest): string[] {
  return [open(request), "    print(response.status)", "    print(response.read().decode())"];
}

interface Paging {
  readonly page: string;
  readonly limit: number;
  readonly items: readonly string[];
}

/** A page with fewer rows than the limit is the last one, so paging needs a limit. */
function pagingOf(request: SampleRequest, pagination: Pagination): Paging | undefined {
  if (pagination.style !== "page-number") return undefined;
  const limit = Number(request.query.find(([name]) => name === pagination.limit)?.[1]);
  const items = parsePointer(pagination.items);
  return limit > 0 ? { page: pagination.page, limit, items } : undefined;
}

function pages(request: SampleRequest, { page, limit, items }: Paging): string[] {
  const query = request.query.filter(([name]) => name !== page);
  const body = open({ ...request, query }, `{${pairs(query)}, ${JSON.stringify(page)}: page}`);
  return [
    "page = 1",
    "while True:",
    ...indented(body),
    `        rows = json.load(response)${at(items)}`,
    "    for row in rows:",
    "        print(json.dumps(row, ensure_ascii=False))",
    `    if len(rows) < ${limit}:`,
    "        break",
    "    page += 1",
  ];
}

/** `with urllib.request.urlopen(request) as response:`, and the request before it. */
function open(request: SampleRequest, pagedQuery?: string): string {
  const { method, path, body } = request;
  const query = pagedQuery ?? queryOf(request);
  const isPlain = method === (body === undefined ? "GET" : "POST");
  const address = `f"{base}${path}${query === undefined ? "" : "?{query}"}"`;
  const headers = headersOf(request);
  const data = body && dataOf(body);
  const parts = [
    address,
    ...(isPlain ? [] : [`method=${JSON.stringify(method)}`]),
    ...(headers === undefined ? [] : [`headers=${headers}`]),
    ...(data === undefined ? [] : [`data=${data}`]),
  ];
  return [
    ...(query === undefined ? [] : [`query = urllib.parse.urlencode(${query})`]),
    `request = ${lines("urllib.request.Request(", parts, ")", python)}`,
    "with urllib.request.urlopen(request) as response:",
  ].join("\n");
}

function queryOf({ query, credentials }: SampleRequest): string | undefined {
  const secrets = credentials.flatMap((each) =>
    each.in === "query" ? [[each.name, each.secret ?? "sandbox-token"] as const] : [],
  );
  const all = [...query, ...secrets];
  if (all.length === 0) return undefined;
  return isRepeated(all) ? literal(all, python) : `{${pairs(all)}}`;
}

function isRepeated(texts: SampleRequest["query"]): boolean {
  return new Set(texts.map(([name]) => name)).size < texts.length;
}

function pairs(query: SampleRequest["query"]): string {
  return query
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(", ");
}

function headersOf({ headers, credentials, body }: SampleRequest): string | undefined {
  const written = [
    ...credentials.flatMap(credentialHeader),
    ...headers.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    // urllib sends a form's Content-Type by default.
    ...(body === undefined || body.as === "form" ? [] : [`"Content-Type": "${body.mediaType}"`]),
  ];
  if (written.length === 0) return undefined;
  return written.length === 1 ? `{${written[0]}}` : lines("{", written, "}", python, 1);
}

function credentialHeader(credential: SampleRequest["credentials"][number]): string[] {
  if (credential.in === "basic") {
    const pair = JSON.stringify(`${credential.user}:${credential.password}`);
    return [`"Authorization": "Basic " + base64.b64encode(${pair}.encode()).decode()`];
  }
  if (credential.in === "query") return [];
  const { name, prefix, secret } = credential;
  const [header, before] = credential.in === "cookie" ? ["Cookie", `${name}=`] : [name, ""];
  const value =
    secret === undefined
      ? `f"${before}${prefix}{token}"`
      : JSON.stringify(before + prefix + secret);
  return [`${JSON.stringify(header)}: ${value}`];
}

function dataOf({ as, value }: NonNullable<SampleRequest["body"]>): string {
  if (as === "form") {
    const fields = literal(isRepeated(value) ? value : Object.fromEntries(value), python, 1);
    return `urllib.parse.urlencode(${fields}).encode()`;
  }
  if (as === "text") return `${JSON.stringify(value)}.encode()`;
  return `json.dumps(${literal(value, python, 1)}).encode()`;
}

function at(steps: readonly (string | number)[]): string {
  return steps.map((step) => `[${JSON.stringify(step)}]`).join("");
}

function indented(block: string): string[] {
  return block.split("\n").map((line) => `    ${line}`);
}

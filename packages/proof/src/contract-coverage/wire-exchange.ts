/** One exchange as it went over the wire, in both directions. */
export interface WireExchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string;
}

/** `[name, value, name, value]`, as they stand on the wire, by their names in small letters. */
export function headersOf(list: readonly (string | Uint8Array)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index + 1 < list.length; index += 2) {
    headers[textOf(list[index]).toLowerCase()] = textOf(list[index + 1]);
  }
  return headers;
}

function textOf(part: string | Uint8Array | undefined): string {
  return typeof part === "string" ? part : Buffer.from(part ?? []).toString("latin1");
}

import {
  createRedactor,
  isCredentialName,
  namedSecrets,
  type Redactor,
} from "@jumun/client/redact";
import { percentDecode } from "@jumun/openapi/json-pointer";
import { decodeEscapes } from "./decode-escapes.ts";
import type { ReadBody } from "./read-body.ts";
import { receivedCookies, sentCredentials } from "./sent-credentials.ts";

const hidden = "***";

/** A name before a value, in plain text. */
const labels = /(?<![\p{L}\p{N}_.[\]-])([\p{L}\p{N}_.[\]-]+)\s{0,5}[=:]/gu;

/** Takes the credentials out of one exchange. It searches the parsed body and then its decoded text. */
export class ExchangeRedactor {
  readonly #redactor: Redactor;
  readonly #secretParameters: readonly string[];

  /**
   * @param secretParameters query parameters in which the contract has credentials
   * @param setCookies the response headers of this name
   * @param texts the bodies: a token in one of them is hidden in the other one too
   */
  constructor(
    url: URL,
    requestHeaders: readonly (readonly [string, string])[],
    secretParameters: readonly string[],
    setCookies: readonly string[] | undefined,
    texts: readonly string[],
  ) {
    this.#secretParameters = secretParameters;
    this.#redactor = createRedactor([
      ...sentCredentials(requestHeaders),
      ...secretParameters.flatMap((name) => url.searchParams.getAll(name)),
      ...receivedCookies(setCookies),
      ...[url.search, ...requestHeaders.map(([, value]) => value), ...texts].flatMap(namedSecrets),
    ]);
  }

  headers(headers: Iterable<readonly [string, string]>): Record<string, string> {
    const redacted = Object.entries(this.#redactor.headers(headers));
    return Object.fromEntries(
      redacted.map(([name, value]) => [name, this.#hides(value) ? hidden : value]),
    );
  }

  url({ origin, pathname, search }: URL): string {
    const path = pathname.split("/").map((segment) => this.#part(segment));
    const query = search === "" ? "" : `?${this.#pairs(search.slice(1))}`;
    return origin + path.join("/") + query;
  }

  /** The text of a body. Undefined if it still hides a credential, or if there is no text. */
  body(body: ReadBody): string | undefined {
    if (body.kind === "none" || body.kind === "withheld") return undefined;
    const redacted = this.#bodyText(body);
    return this.#hides(redacted) ? undefined : redacted;
  }

  #bodyText(body: Exclude<ReadBody, { readonly kind: "none" | "withheld" }>): string {
    if (body.kind !== "json") {
      return body.kind === "form" ? this.#pairs(body.text) : this.#prose(body.text);
    }
    const value = this.#redactor.value(body.value);
    // The original text, if possible: parsing rounds long numbers.
    return value === body.value ? body.text : JSON.stringify(value);
  }

  /** Plain text can have lines such as `token = …` and `Authorization: Bearer …`. */
  #prose(text: string): string {
    const lines = text.split("\n").map((line) => {
      const named = Array.from(line.matchAll(labels)).find(([, name = ""]) =>
        isCredentialName(name),
      );
      return named === undefined ? line : line.slice(0, named.index + named[0].length) + hidden;
    });
    return this.#redactor.text(lines.join("\n"));
  }

  /** Pairs of a query or a form. */
  #pairs(text: string): string {
    return text
      .split("&")
      .map((pair) => {
        const [name = "", ...rest] = pair.split("=");
        const plain = percentDecode(name.replaceAll("+", " "));
        const isSecret = this.#secretParameters.includes(plain) || isCredentialName(plain);
        if (isSecret && rest.length > 0) return `${name}=${hidden}`;
        return [name, ...rest].map((part) => this.#part(part)).join("=");
      })
      .join("&");
  }

  /** A percent-encoded part of a URL. */
  #part(text: string): string {
    const redacted = this.#redactor.text(text);
    return this.#hides(redacted) ? hidden : redacted;
  }

  /** Whether an encoded credential is left in a redacted text. */
  #hides(text: string): boolean {
    const decoded = decodeEscapes(text);
    return decoded !== text && this.#redactor.text(decoded) !== decoded;
  }
}

import { isCredentialName } from "./credential-name.ts";
import { findSecrets, type SecretFinder } from "./find-secrets.ts";
import { isObject } from "./json-schema.ts";
import { parseJson } from "./parse-json.ts";
import { percentDecode } from "./percent-decode.ts";

export { isCredentialName } from "./credential-name.ts";

/**
 * Replaces credentials with `***`. Takes linear time and never throws: a text that cannot be redacted is
 * hidden as a whole.
 */
export interface Redactor {
  /** For JSON, a form, a multipart body, a URL, or prose. */
  text(text: string): string;
  /** For parsed JSON. A value without credentials is returned unchanged. */
  value(value: unknown): unknown;
  /** Hides the values of all headers that can identify the caller. */
  headers(headers: Iterable<readonly [string, string]>): Record<string, string>;
}

const hidden = "***";

/** Values nested deeper are hidden, so that redacting cannot overflow the stack. */
const maxDepth = 200;

/**
 * Hides every value with a credential's name, such as `access_token`.
 * @param secrets values to hide anywhere else, encoded or not
 */
export function createRedactor(secrets: Iterable<string> = []): Redactor {
  const finder = findSecrets(secrets);
  const text = (text: string) => orHidden(() => new Redaction(finder.within(text)).text(text));
  return {
    text,
    value: (value) =>
      orHidden(() => new Redaction(finder.within(JSON.stringify(value) ?? "")).value(value)),
    headers: (headers) =>
      Object.fromEntries(
        Array.from(headers, ([name, value]) => [
          name,
          shownHeaders.has(name.toLowerCase()) ? text(value) : hidden,
        ]),
      ),
  };
}

/** The error is dropped, because it can contain a credential. */
function orHidden<T>(redact: () => T): T | string {
  try {
    return redact();
  } catch {
    return hidden;
  }
}

/** Limits of `namedSecrets`, so that a search ends in time. */
const maxNamed = 32;
const maxNamedLength = 8_192;

/**
 * The values in a text that have a credential's name, to be searched for elsewhere. Values of fewer than
 * six characters are left out, because elsewhere they mean something else.
 */
export function namedSecrets(text: string): string[] {
  const found = new Set<string>();
  const redaction = new Redaction(findSecrets([]), (secret) => {
    const isSearched = secret.length >= 6 && secret.length <= maxNamedLength;
    if (isSearched && found.size < maxNamed) found.add(secret);
  });
  orHidden(() => redaction.text(text));
  return [...found];
}

/** `a=1&b=2`. A value ends at the next `&`, even if it contains a space. */
const formPairs = /(?<start>(?:^|&)(?<name>[^=&]{1,200})=)(?<value>[^&]+)/g;

/** `token=abc`, in a query or anywhere in a text. */
const pairs = /(?<start>(?:^|[?&;,(\s])(?<name>[^\s"<>=&?;,(]{1,200})=)(?<value>[^\s"<>&#;,]+)/g;

/** `access_token: abc`, quoted or not. */
const fields =
  /(?<start>(?<![\w-])(?<name>[a-z][\w-]{1,99})["']?\s{0,3}:\s{0,3}(?<quote>["']?))(?<value>(?:(?:Basic|Bearer|Token) {1,3})?[^\s"'<>&,;{}[\]]+)/gi;

/** `Bearer abc1`, and the password of `https://user:password@host`. A credential has a digit; a word does not. */
const authorizations =
  /(?<start>\b(?:Bearer|Basic) {1,3}(?=\S{0,200}\d)|:\/\/[^\s/@:]{0,100}:(?=[^\s/@]{1,200}@))(?<value>[^\s"'<>&,;@]{4,})/g;

/** A part of `multipart/form-data`: its name, and its value up to the next boundary. */
const parts =
  /(?<start>name="(?<name>[^"]{1,200})"[^\r\n]{0,500}(?:\r\n[^\r\n]{1,500}){0,5}\r\n\r\n)(?<value>.*?)(?=\r\n--|$)/gs;

/** A name and the start of its value, in JSON that is cut off or malformed. */
const members =
  /(?<!\\)"((?:[^"\\]|\\.){1,200})"\s{0,20}:\s{0,20}(?:([[{])|("[^"\\]*(?:\\.[^"\\]*)*"?|[^\s",}\]]+))/gs;

/** Redacts one text or value, and reports the values that have a credential's name. */
class Redaction {
  readonly #finder: SecretFinder;
  readonly #onFound: (secret: string) => void;

  constructor(finder: SecretFinder, onFound: (secret: string) => void = () => {}) {
    this.#finder = finder;
    this.#onFound = onFound;
  }

  text(text: string): string {
    if (/^\s*[[{]/.test(text)) {
      const value = parseJson(text);
      if (value === undefined) return this.#brokenJson(text);
      const redacted = this.value(value);
      return redacted === value ? text : JSON.stringify(redacted);
    }
    if (text.startsWith("--")) return this.#finder.hide(this.#hideNamed(text, parts));
    const isForm = /^[^\s"<>=&?;]+=[^\n]*$/.test(text);
    return this.#prose(isForm ? this.#hideNamed(text, formPairs, decodeForm) : text);
  }

  value(value: unknown, isCredential = false, depth = 0): unknown {
    if (typeof value === "string" || typeof value === "number") {
      const text = String(value);
      if (isCredential && text !== "") this.#onFound(text);
      const redacted = isCredential ? text && hidden : this.#prose(text);
      return redacted === text ? value : redacted;
    }
    if (typeof value !== "object" || value === null) return value;
    if (depth > maxDepth) return hidden;
    if (Array.isArray(value)) {
      const items = value.map((item) => this.value(item, isCredential, depth + 1));
      return items.some((item, index) => item !== value[index]) ? items : value;
    }
    if (!isObject(value)) return value;
    let isChanged = false;
    const entries = Object.entries(value).map(([name, member]) => {
      const redacted = this.value(member, isCredential || isCredentialName(name), depth + 1);
      const shownName = this.#finder.hide(name);
      if (redacted !== member || shownName !== name) isChanged = true;
      return [shownName, redacted] as const;
    });
    return isChanged ? Object.fromEntries(entries) : value;
  }

  #prose(text: string): string {
    let redacted = text;
    if (text.includes("=")) redacted = this.#hideNamed(redacted, pairs, decodeForm);
    if (text.includes(":")) redacted = this.#hideNamed(redacted, fields);
    return this.#finder.hide(this.#hideNamed(redacted, authorizations));
  }

  /** Hides the values of a pattern that have no name, or the name of a credential. */
  #hideNamed(text: string, pattern: RegExp, decode = (text: string) => text): string {
    return text.replace(pattern, (...match) => {
      const { start, name, quote, value }: Record<string, string | undefined> = match.at(-1);
      const whole = `${start}${value}`;
      if (value === undefined || value === hidden) return whole;
      if (name !== undefined && !isCredentialName(decode(name))) return whole;
      if (quote === "" && name !== undefined && !isCompound(name) && isWord(value)) return whole;
      this.#onFound(decode(value));
      return `${start}${hidden}`;
    });
  }

  #brokenJson(text: string): string {
    const shown: string[] = [];
    let from = 0;
    for (const match of text.matchAll(members)) {
      const { 0: whole, 1: name = "", 2: bracket, 3: value = "", index } = match;
      const start = index + whole.length - (bracket ?? value).length;
      if (!isCredentialName(name) || /^(?:null|true|false|"")$/.test(bracket ?? value)) continue;
      shown.push(text.slice(from, start), `"${hidden}"`);
      from = start + value.length;
      // The end of a broken list or object is unknown, so nothing after it is shown.
      if (bracket !== undefined) return this.#finder.hide(shown.join(""));
      this.#onFound(String(parseJson(value) ?? value.replace(/^"|"$/g, "")));
    }
    return this.#prose(shown.join("") + text.slice(from));
  }
}

/** `access_token` and `clientSecret` are names of fields. `token` is also a word in a sentence. */
function isCompound(name: string): boolean {
  return /[_-]|[a-z][A-Z]|^[Aa]uthorization$/.test(name);
}

/** "invalid token: expired" contains no credential. */
function isWord(value: string): boolean {
  return /^\p{L}{1,15}[.!?]?$/u.test(value);
}

/** Headers that do not identify the caller. Every other header is shown without its value. */
const shownHeaders = new Set([
  "accept",
  "accept-language",
  "content-encoding",
  "content-language",
  "content-length",
  "content-type",
  "date",
  "link",
  "location",
  "prefer",
  "preference-applied",
  "retry-after",
  "server",
  "transfer-encoding",
  "user-agent",
  "x-request-id",
]);

function decodeForm(text: string): string {
  return percentDecode(text.replaceAll("+", " "));
}

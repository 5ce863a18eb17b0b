import { isCredentialName } from "./credential-name.ts";
import { findSecrets, type SecretFinder } from "./find-secrets.ts";
import { isObject } from "./json-schema.ts";
import { parseJson } from "./read-response.ts";

export { isCredentialName } from "./credential-name.ts";

/**
 * Puts `***` in place of credentials. It takes linear time and never throws: what cannot be redacted is
 * hidden as a whole.
 */
export interface Redactor {
  /** Of a text: JSON, a form, a multipart body, a URL, or prose. */
  text(text: string): string;
  /** Of parsed JSON. A value without credentials is returned as it is. */
  value(value: unknown): unknown;
  /** Of headers: the values of those that can identify the caller are hidden. */
  headers(headers: Iterable<readonly [string, string]>): Record<string, string>;
}

const hidden = "***";

/** What is nested deeper than this is hidden, so that redacting it cannot overflow the stack. */
const maxDepth = 200;

/**
 * A redactor of everything that has a credential's name, such as `access_token`, whoever it belongs to.
 * @param secrets values to hide wherever they occur, encoded or not
 */
export function createRedactor(secrets: Iterable<string> = []): Redactor {
  const finder = findSecrets(secrets);
  const text = (text: string) => orHidden(() => redactText(text, finder.within(text), () => {}));
  return {
    text,
    value: (value) =>
      orHidden(() => {
        const json = toText(value);
        return redactValue(value, json === undefined ? finder : finder.within(json), () => {});
      }),
    headers: (headers) =>
      Object.fromEntries(
        Array.from(headers, ([name, value]) => [
          name,
          shownHeaders.has(name.toLowerCase()) ? text(value) : hidden,
        ]),
      ),
  };
}

/** An error can contain what should be hidden, so it is not passed on either. */
function orHidden<T>(redact: () => T): T | string {
  try {
    return redact();
  } catch {
    return hidden;
  }
}

/** At most this many values, and no longer ones, are searched for elsewhere. */
const maxNamed = 32;
const maxNamedLength = 8_192;

/**
 * The values in a text that have a credential's name, to be searched for elsewhere. Values of fewer
 * than six characters are left out: elsewhere they mean something else.
 */
export function namedSecrets(text: string): string[] {
  const found = new Set<string>();
  const add = (secret: string) => {
    const isSearched = secret.length >= 6 && secret.length <= maxNamedLength;
    if (isSearched && found.size < maxNamed) found.add(secret);
  };
  orHidden(() => redactText(text, findSecrets([]), add));
  return [...found];
}

type OnFound = (secret: string) => void;

function redactText(text: string, finder: SecretFinder, onFound: OnFound): string {
  if (/^\s*[[{]/.test(text)) {
    const value = parseJson(text);
    if (value === undefined) return redactBrokenJson(text, finder, onFound);
    const redacted = redactValue(value, finder, onFound);
    return redacted === value ? text : (toText(redacted) ?? hidden);
  }
  if (text.startsWith("--")) return redactMultipart(text, finder, onFound);
  if (/^[^\s"<>=&?;]+=[^\n]*$/.test(text)) {
    const pairs = text.split("&").map((pair) => redactPair(pair, onFound));
    return redactProse(pairs.join("&"), finder, onFound);
  }
  return redactProse(text, finder, onFound);
}

function redactValue(
  value: unknown,
  finder: SecretFinder,
  onFound: OnFound,
  isCredential = false,
  depth = 0,
): unknown {
  if (typeof value === "string" || typeof value === "number") {
    const text = String(value);
    if (isCredential) {
      if (text === "") return value;
      onFound(text);
      return hidden;
    }
    const redacted = redactProse(text, finder, onFound);
    return redacted === text ? value : redacted;
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth > maxDepth) return hidden;
  const redact = (member: unknown, isNamed: boolean) =>
    redactValue(member, finder, onFound, isCredential || isNamed, depth + 1);
  if (Array.isArray(value)) {
    const items = value.map((item) => redact(item, false));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isObject(value)) return value;
  let isChanged = false;
  const entries = Object.entries(value).map(([name, member]) => {
    const redacted = redact(member, isCredentialName(name));
    const shownName = finder.hide(name);
    if (redacted !== member || shownName !== name) isChanged = true;
    return [shownName, redacted] as const;
  });
  return isChanged ? Object.fromEntries(entries) : value;
}

/** A pair of a form. Its value ends at the next `&`, even if it contains a space. */
function redactPair(pair: string, onFound: OnFound): string {
  const [name = "", ...rest] = pair.split("=");
  const value = rest.join("=");
  if (value === "" || !isCredentialName(decodeForm(name))) return pair;
  onFound(decodeForm(value));
  return `${name}=${hidden}`;
}

/** `token=abc`, in a query or wherever it is in a text. */
const pairs = /((?:^|[?&;,(\s])([^\s"<>=&?;,(]{1,200})=)([^\s"<>&#;,]+)/g;

/** `access_token: abc`, quoted or not. */
const fields =
  /(?<![\w-])([a-z][\w-]{1,99})(["']?\s{0,3}:\s{0,3}(["']?))((?:(?:Basic|Bearer|Token) {1,3})?[^\s"'<>&,;{}[\]]+)/gi;

function redactProse(text: string, finder: SecretFinder, onFound: OnFound): string {
  const withoutPairs = text.includes("=")
    ? text.replace(pairs, (whole, start: string, name: string, value: string) => {
        if (value === hidden || !isCredentialName(decodeForm(name))) return whole;
        onFound(decodeForm(value));
        return `${start}${hidden}`;
      })
    : text;
  const named = withoutPairs.includes(":")
    ? withoutPairs.replace(fields, (whole, name: string, colon: string, quote: string, value) => {
        if (value === hidden || !isCredentialName(name)) return whole;
        if (quote === "" && !isCompound(name) && isWord(value)) return whole;
        onFound(value);
        return `${name}${colon}${hidden}`;
      })
    : withoutPairs;
  const withoutAuthorization = named.replace(authorizations, (_, start: string, value: string) => {
    onFound(value);
    return start + hidden;
  });
  return finder.hide(withoutAuthorization);
}

/** `Bearer abc1`, and the password of `https://user:password@host`. A credential has a digit, a word has none. */
const authorizations =
  /(\b(?:Bearer|Basic) {1,3}(?=\S{0,200}\d)|:\/\/[^\s/@:]{0,100}:(?=[^\s/@]{1,200}@))([^\s"'<>&,;@]{4,})/g;

/** `access_token` and `clientSecret` are names of fields. `token` is also a word of any sentence. */
function isCompound(name: string): boolean {
  return /[_-]|[a-z][A-Z]|^[Aa]uthorization$/.test(name);
}

/** "invalid token: expired" contains no credential. */
function isWord(value: string): boolean {
  return /^\p{L}{1,15}[.!?]?$/u.test(value);
}

/** A name and the start of its value, in JSON that breaks off or is malformed. */
const members =
  /(?<!\\)"((?:[^"\\]|\\.){1,200})"\s{0,20}:\s{0,20}(?:([[{])|("[^"\\]*(?:\\.[^"\\]*)*"?|[^\s",}\]]+))/gs;

function redactBrokenJson(text: string, finder: SecretFinder, onFound: OnFound): string {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: whole, 1: name = "", 2: bracket, 3: value = "", index } of text.matchAll(
    members,
  )) {
    const start = index + whole.length - (bracket ?? value).length;
    if (!isCredentialName(name) || /^(?:null|true|false|"")$/.test(bracket ?? value)) continue;
    parts.push(text.slice(from, start), `"${hidden}"`);
    from = start + value.length;
    if (bracket === undefined) onFound(unquote(value));
    // The end of a broken list or object is unknown, so nothing after it is shown.
    else return finder.hide(parts.join(""));
  }
  return redactProse(parts.join("") + text.slice(from), finder, onFound);
}

/** A part of `multipart/form-data`: its name, and its value up to the next boundary. */
const parts =
  /(name="([^"]{1,200})"[^\r\n]{0,500}(?:\r\n[^\r\n]{1,500}){0,5}\r\n\r\n)(.*?)(?=\r\n--|$)/gs;

function redactMultipart(text: string, finder: SecretFinder, onFound: OnFound): string {
  const named = text.replace(parts, (whole, head: string, name: string, value: string) => {
    if (!isCredentialName(name)) return whole;
    onFound(value);
    return head + hidden;
  });
  return finder.hide(named);
}

/** Headers that do not identify the caller. Of every other header only the name is shown. */
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

function unquote(json: string): string {
  const value = parseJson(json);
  return value === undefined ? json.replace(/^"|"$/g, "") : String(value);
}

function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** Undefined if the value is nested too deep to be written again, although it could be parsed. */
function toText(value: unknown): string | undefined {
  try {
    return typeof value === "string" ? value : JSON.stringify(value);
  } catch {
    return undefined;
  }
}

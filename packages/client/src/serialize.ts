/** Serializes parameters, forms and JSON. */
/** How OpenAPI serializes a parameter. The styles are those of RFC 6570. */
export interface ParameterStyle {
  /** Default: `form` in a query, `simple` elsewhere. */
  readonly style?:
    | "simple"
    | "label"
    | "matrix"
    | "form"
    | "spaceDelimited"
    | "pipeDelimited"
    | "deepObject";
  /** Whether each item or member is a separate pair. Default: true for `form`, else false. */
  readonly explode?: boolean;
  /** Does not encode the reserved characters that a query may contain. */
  readonly allowReserved?: boolean;
  /** Serializes the value as JSON. */
  readonly json?: boolean;
}

/** How a field of a form is serialized: by a style, or as a media type. */
export interface FieldEncoding extends ParameterStyle {
  readonly contentType?: string;
}

export type FieldEncodings = Readonly<Record<string, FieldEncoding>>;

/**
 * A path parameter. Empty for an empty value.
 * @example serializePath("color", ["blue", "black"], { style: "matrix" }) // ";color=blue,black"
 * @throws TypeError if the value has no text form
 */
export function serializePath(name: string, value: unknown, style: ParameterStyle = {}): string {
  if (style.json) return percentEncode(serializeJson(value));
  const prefix = style.style === "label" ? "." : style.style === "matrix" ? ";" : "";
  const isMatrix = style.style === "matrix";
  const pair = (key: string, text: string) => (text === "" ? key : `${key}=${text}`);
  if (isMany(value) && style.explode) {
    const texts = membersOf(value).map(([key, item]) => {
      const text = percentEncode(scalarText(item));
      if (!Array.isArray(value)) return `${percentEncode(key)}=${text}`;
      return isMatrix ? pair(percentEncode(name), text) : text;
    });
    return texts.length === 0 ? "" : `${prefix}${texts.join(prefix || ",")}`;
  }
  const texts = isMany(value) ? flatTexts(value) : [scalarText(value)];
  if (texts.length === 0) return "";
  const joined = texts.map(percentEncode).join(",");
  return `${prefix}${isMatrix ? pair(percentEncode(name), joined) : joined}`;
}

/**
 * A query parameter, repeated if the style says so: `&name=value`. Empty for an empty list.
 * @example serializeQuery("color", ["blue", "black"]) // "&color=blue&color=black"
 * @throws TypeError if the value has no text form
 */
export function serializeQuery(name: string, value: unknown, style: ParameterStyle = {}): string {
  const encode = style.allowReserved ? encodeUnreserved : percentEncode;
  const key = percentEncode(name);
  if (style.json) return `&${key}=${encode(serializeJson(value))}`;
  if (!isMany(value)) return `&${key}=${encode(scalarText(value))}`;
  if (style.style === "deepObject") return deepPairs(key, value, encode);
  const { explode = (style.style ?? "form") === "form" } = style;
  if (explode) {
    return membersOf(value)
      .map(([member, item]) => {
        const itemKey = Array.isArray(value) ? key : percentEncode(member);
        return `&${itemKey}=${encode(scalarText(item))}`;
      })
      .join("");
  }
  const texts = flatTexts(value).map(encode);
  const delimiter = delimiters[style.style ?? "form"] ?? ",";
  return texts.length === 0 ? "" : `&${key}=${texts.join(delimiter)}`;
}

/**
 * A header parameter. Headers are not percent-encoded.
 * @throws TypeError if the value has no text form
 */
export function serializeHeader(value: unknown, style: ParameterStyle = {}): string {
  if (style.json) return serializeJson(value);
  if (!isMany(value)) return scalarText(value);
  if (Array.isArray(value) || !style.explode) return flatTexts(value).join(",");
  return membersOf(value)
    .map(([key, item]) => `${key}=${scalarText(item)}`)
    .join(",");
}

/**
 * Serializes fields as `application/x-www-form-urlencoded`. By default, as in OpenAPI, a list is sent as
 * repeated fields, and an object as JSON.
 * @throws TypeError if a value has no text form
 */
export function serializeForm(fields: object, encodings: FieldEncodings = {}): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    const encoding = encodings[name] ?? {};
    if (encoding.style !== undefined || encoding.explode !== undefined) {
      return serializeQuery(name, value, encoding);
    }
    if (/[/+]json\b/.test(encoding.contentType ?? "")) {
      return serializeQuery(name, value, { json: true });
    }
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) => serializeQuery(name, item, { json: isMany(item) }));
  });
  return pairs.join("").slice(1);
}

/**
 * JSON. A `Date` becomes ISO 8601.
 * @throws TypeError for a value that would change or get lost: an inexact number, a function, a `Map`
 */
export function serializeJson(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) => {
    const reason = whyNotJson(member);
    if (reason !== undefined) throw new TypeError(reason);
    return member;
  });
  return text ?? "null";
}

/** Why JSON cannot contain this value. Its members are not checked. */
export function whyNotJson(value: unknown): string | undefined {
  if (isInexact(value)) return "is a number that JavaScript does not hold exactly: pass a string";
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") {
    return `is a ${typeof value}, which JSON cannot contain`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return !(Symbol.iterator in value)
    ? undefined
    : "is an iterable, which JSON cannot contain: pass a list";
}

/** In JSON, NaN would become `null`. An integer above 2^53 has been rounded: it may be another bundle's number. */
function isInexact(value: unknown): boolean {
  return typeof value === "number" && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER);
}

function scalarText(value: unknown): string {
  if (typeof value === "string") return value;
  if (isInexact(value)) throw new TypeError(whyNotJson(value));
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString();
  throw new TypeError("contains a list or an object where only text can be sent");
}

/** Half a surrogate pair becomes U+FFFD, as in a body. */
function percentEncode(text: string): string {
  if (/^[\w.-]*$/.test(text)) return text;
  return encodeURIComponent(text.toWellFormed());
}

/** Keeps reserved characters, except for `&`, `=`, `+` and `#`, which would end the pair. */
function encodeUnreserved(text: string): string {
  return percentEncode(text).replace(/%(?:2F|3A|3F|5B|5D|40|24|2C|3B)/g, decodeURIComponent);
}

const delimiters: Readonly<Record<string, string>> = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

/** `&color[R]=100`. OpenAPI does not define deeper levels: objects get more brackets, lists are repeated. */
function deepPairs(key: string, value: unknown, encode: (text: string) => string): string {
  if (!isMany(value)) return `&${key}=${encode(scalarText(value))}`;
  return membersOf(value)
    .map(([member, item]) =>
      deepPairs(Array.isArray(value) ? key : `${key}%5B${percentEncode(member)}%5D`, item, encode),
    )
    .join("");
}

function isMany(value: unknown): value is object {
  if (typeof value !== "object" || value === null || value instanceof Date) return false;
  return Array.isArray(value) || !(Symbol.iterator in value);
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
}

/** For an object: `["R", "100", "G", "200"]`. */
function flatTexts(value: object): string[] {
  const members = membersOf(value);
  if (Array.isArray(value)) return members.map(([, item]) => scalarText(item));
  return members.flatMap(([key, item]) => [key, scalarText(item)]);
}

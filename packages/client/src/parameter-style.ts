/** How a parameter that is more than plain text is written: OpenAPI's styles, the forms of RFC 6570. */
export interface ParameterStyle {
  readonly style:
    | "simple"
    | "label"
    | "matrix"
    | "form"
    | "spaceDelimited"
    | "pipeDelimited"
    | "deepObject";
  /** Does each item or member stand for itself? */
  readonly explode: boolean;
  /** Characters that have a meaning in an address stay as they are, as far as a query can have them. */
  readonly allowReserved?: boolean;
  /** The value is written as JSON, and that as text. */
  readonly json?: boolean;
}

type Encode = (value: unknown) => string;

/** Half a surrogate pair has no encoding: it becomes U+FFFD, as it does in a body. */
function percentEncoded(value: unknown): string {
  return encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, "\ufffd"));
}

/** As above, but for what separates nothing in a query: `&`, `=`, `+` and `#` stay encoded. */
function reservedKept(value: unknown): string {
  return percentEncoded(value).replace(/%(?:2F|3A|3F|5B|5D|40|24|2C|3B)/g, decodeURIComponent);
}

/**
 * What stands in a path in the place of the parameter; empty where the value is.
 * @example pathText("color", ["blue", "black"], { style: "matrix", explode: false }) // ";color=blue,black"
 */
export function pathText(name: string, value: unknown, { style, explode }: ParameterStyle): string {
  const prefix = style === "label" ? "." : style === "matrix" ? ";" : "";
  const separator = explode && prefix ? prefix : ",";
  const pair = (key: string, text: string) => (text === "" ? key : `${key}=${text}`);
  if (isMany(value) && explode) {
    const texts = membersOf(value).map(([key, item]) => {
      const text = percentEncoded(item);
      if (!Array.isArray(value)) return `${percentEncoded(key)}=${text}`;
      return style === "matrix" ? pair(percentEncoded(name), text) : text;
    });
    return texts.length === 0 ? "" : `${prefix}${texts.join(separator)}`;
  }
  const texts = isMany(value) ? flat(value).map(percentEncoded) : [percentEncoded(value)];
  if (texts.length === 0) return "";
  const joined = texts.join(",");
  return `${prefix}${style === "matrix" ? pair(percentEncoded(name), joined) : joined}`;
}

/** A header's value. Nothing in a header is percent-encoded. */
export function headerText(value: unknown, { explode }: ParameterStyle): string {
  if (!isMany(value)) return String(value);
  if (Array.isArray(value) || !explode) return flat(value).map(String).join(",");
  return membersOf(value)
    .map(([key, item]) => `${key}=${String(item)}`)
    .join(",");
}

const delimiters: Readonly<Record<string, string>> = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

/**
 * `&name=value`, as often as the style has it; nothing for an empty list or object.
 * @example queryText("color", ["blue", "black"], { style: "form", explode: true }) // "&color=blue&color=black"
 */
export function queryText(name: string, value: unknown, how: ParameterStyle): string {
  const encode: Encode = how.allowReserved ? reservedKept : percentEncoded;
  const key = percentEncoded(name);
  if (!isMany(value)) return `&${key}=${encode(value)}`;
  if (how.style === "deepObject") return deepPairs(key, value, encode);
  if (how.explode) {
    return membersOf(value)
      .map(
        ([member, item]) =>
          `&${Array.isArray(value) ? key : percentEncoded(member)}=${encode(item)}`,
      )
      .join("");
  }
  const texts = flat(value).map(encode);
  return texts.length === 0 ? "" : `&${key}=${texts.join(delimiters[how.style] ?? ",")}`;
}

/** `&color[R]=100`. OpenAPI leaves open what is deeper: an object gets more brackets, a list repeats. */
function deepPairs(key: string, value: unknown, encode: Encode): string {
  if (!isMany(value)) return `&${key}=${encode(value)}`;
  return membersOf(value)
    .map(([member, item]) =>
      deepPairs(Array.isArray(value) ? key : `${key}%5B${percentEncoded(member)}%5D`, item, encode),
    )
    .join("");
}

function isMany(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** What is not given is not sent. */
function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
}

/** `["R", 100, "G", 200]` of an object; a list is what it is. */
function flat(value: object): unknown[] {
  const members = membersOf(value);
  return Array.isArray(value) ? members.map(([, item]) => item) : members.flat();
}

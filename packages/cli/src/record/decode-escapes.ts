/** What an escaped text can hide behind: percent-encoding, JSON escapes, entities of HTML and XML. */
const escapes =
  /(?:%[\da-f]{2})+|\\u[\da-f]{4}|\\u\{[\da-f]{1,6}\}|\\x[\da-f]{2}|\\["\\/]|&(?:#0*\d{1,7}|#x0*[\da-f]{1,6}|[a-z]{2,6});/gi;

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&plus;": "+",
  "&sol;": "/",
  "&equals;": "=",
  "&period;": ".",
  "&lowbar;": "_",
  "&colon;": ":",
  "&percnt;": "%",
};

/** Escapes can be nested, but hardly deeper than this. */
const maxRounds = 4;

/** The text with its escapes decoded, those inside decoded text included. */
export function decodeEscapes(text: string): string {
  let decoded = text;
  for (let round = 0; round < maxRounds; round += 1) {
    const next = decoded.replace(escapes, decodeOne);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

function decodeOne(escaped: string): string {
  try {
    if (escaped.startsWith("%")) return decodeURIComponent(escaped);
    const [, code] = /^\\[ux]\{?([\da-f]+)\}?$/i.exec(escaped) ?? [];
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    if (escaped.startsWith("\\")) return escaped.slice(1);
    const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(escaped) ?? [];
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[escaped.toLowerCase()] ?? escaped;
  } catch {
    return escaped;
  }
}

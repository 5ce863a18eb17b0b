/** Finds known secrets in a text, in the forms in which HTTP carries them. */
export interface SecretFinder {
  /** The text with `***` in place of every secret. */
  hide(text: string): string;
  /** A finder of the secrets that occur in this text. It is quick for the many parts of a large body. */
  within(text: string): SecretFinder;
}

/**
 * More secrets, or longer ones, are not searched for: the time that a search takes is bounded. No header
 * that a server accepts is longer.
 */
const maxForms = 400;
const maxLength = 262_144;

/** Only this much of a form is compared, so that a text of repetitions takes linear time as well. */
const comparedLength = 64;

/** Shorter secrets are hidden only if they are a whole word: "ble" is no secret in "problem". */
const minLength = 8;

export function findSecrets(secrets: Iterable<string>): SecretFinder {
  const forms = new Set<string>();
  for (const secret of new Set(secrets)) {
    if (secret.length > maxLength || secret.trim() === "" || forms.size > maxForms) continue;
    for (const form of formsOf(secret)) forms.add(form);
  }
  return finder([...forms]);
}

function finder(forms: readonly string[]): SecretFinder {
  return {
    hide: (text) => (forms.length === 0 ? text : hide(text, forms)),
    within(text) {
      const { decoded } = decode(text);
      return finder(
        forms.filter((form) => {
          const needle = form.slice(0, comparedLength);
          return text.includes(needle) || decoded.includes(needle);
        }),
      );
    },
  };
}

/** A secret, as a form writes its spaces, and the Base64 of it. Other encodings are decoded. */
function formsOf(secret: string): string[] {
  const plain = secret.includes(" ") ? [secret, secret.replaceAll(" ", "+")] : [secret];
  return [...plain, ...base64Forms(secret)];
}

/**
 * The part of the Base64 that does not depend on what precedes and follows the secret, for each of the
 * three offsets at which it can begin: in `user:secret` it begins anywhere.
 */
function base64Forms(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  return [0, 1, 2].flatMap((offset) => {
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    const whole = btoa("\0".repeat(offset) + binary);
    const form = whole.slice(offset && offset + 1, Math.floor(((offset + bytes.length) * 4) / 3));
    if (form.length < 6) return [];
    return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

function hide(text: string, forms: readonly string[]): string {
  const { decoded, position } = decode(text);
  const hits = findAll(text, forms);
  // A secret can contain what looks like an escape, so both texts are searched.
  if (decoded !== text) {
    for (const [start, end] of findAll(decoded, forms)) hits.push([position(start), position(end)]);
  }
  if (hits.length === 0) return text;
  hits.sort(([one], [other]) => one - other);
  const shown: string[] = [];
  let hiddenUpTo = 0;
  for (const [start, end] of hits) {
    // One secret can be part of another: hits that overlap are hidden together.
    if (start >= hiddenUpTo) shown.push(text.slice(hiddenUpTo, start), "***");
    hiddenUpTo = Math.max(hiddenUpTo, end);
  }
  return shown.join("") + text.slice(hiddenUpTo);
}

function findAll(text: string, forms: readonly string[]): [start: number, end: number][] {
  const hits: [start: number, end: number][] = [];
  for (const form of forms) {
    const needle = form.slice(0, comparedLength);
    for (let start = text.indexOf(needle); start >= 0; ) {
      const end = Math.min(start + form.length, text.length);
      if (form.length >= minLength || isWholeWord(text, start, end)) hits.push([start, end]);
      start = text.indexOf(needle, end);
    }
  }
  return hits;
}

const wordCharacter = /[\p{L}\p{N}_]/u;

function isWholeWord(text: string, start: number, end: number): boolean {
  return !wordCharacter.test(text[start - 1] ?? "") && !wordCharacter.test(text[end] ?? "");
}

/** One character, percent-encoded in UTF-8 or escaped as in JSON. */
const escapes =
  /%[0-7][\da-f]|%[cd][\da-f]%[\da-f]{2}|%e[\da-f](?:%[\da-f]{2}){2}|%f[\da-f](?:%[\da-f]{2}){3}|\\u[\da-f]{4}|\\["\\/bfnrt]/gi;

interface Decoded {
  readonly decoded: string;
  /** Where a character of the decoded text begins in the original. */
  readonly position: (index: number) => number;
}

function decode(text: string): Decoded {
  if (!text.includes("%") && !text.includes("\\")) return { decoded: text, position: (at) => at };
  const parts: string[] = [];
  /** Where each escape ends, in the decoded text and in the original. */
  const decodedEnds: number[] = [0];
  const originalEnds: number[] = [0];
  let length = 0;
  let from = 0;
  for (const { 0: written, index } of text.matchAll(escapes)) {
    const character = decodeOne(written);
    if (character === undefined) continue;
    const literal = text.slice(from, index);
    parts.push(literal, character);
    from = index + written.length;
    // The end of the literal is a boundary too: within an escape there is none.
    decodedEnds.push(length + literal.length, length + literal.length + character.length);
    originalEnds.push(index, from);
    length += literal.length + character.length;
  }
  parts.push(text.slice(from));
  const position = (index: number): number => {
    let low = 0;
    let high = decodedEnds.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((decodedEnds[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (originalEnds[low] ?? 0) + index - (decodedEnds[low] ?? 0);
  };
  return { decoded: parts.join(""), position };
}

function decodeOne(written: string): string | undefined {
  try {
    return written.startsWith("%")
      ? decodeURIComponent(written)
      : String(JSON.parse(`"${written}"`));
  } catch {
    return undefined;
  }
}

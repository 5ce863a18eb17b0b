import { toBinaryString } from "./bytes.ts";

/** Finds known secrets in a text, as they are, encoded or in Base64. */
export interface SecretFinder {
  /** The text with `***` in place of every secret. If one was encoded, the text is returned decoded. */
  hide(text: string): string;
  /** A finder of only those secrets that this text contains: faster for the many parts of a large body. */
  within(text: string): SecretFinder;
}

/** More secrets, or longer ones, are not searched for, so that a search ends in time. */
const maxForms = 400;
const maxLength = 262_144;

/** Only the start of a form is compared, so that repetitive texts take linear time too. */
const comparedLength = 64;

/** Shorter secrets are hidden only as whole words: "ble" is not a secret in "problem". */
const minLength = 8;

export function findSecrets(secrets: Iterable<string>): SecretFinder {
  const forms = new Set<string>();
  for (const secret of new Set(secrets)) {
    if (secret.length > maxLength || secret.trim() === "" || forms.size > maxForms) continue;
    for (const form of formsOf(secret)) if (form.trim() !== "") forms.add(form);
  }
  return finder([...forms]);
}

function finder(forms: readonly string[]): SecretFinder {
  return {
    hide(text) {
      if (forms.length === 0) return text;
      const decoded = decode(text);
      const hits = findAll(decoded, forms);
      if (decoded === text || hits.length > 0) return mask(decoded, hits);
      return mask(text, findAll(text, forms));
    },
    within(text) {
      const decoded = decode(text);
      return finder(
        forms.filter((form) => {
          const start = form.slice(0, comparedLength);
          return text.includes(start) || decoded.includes(start);
        }),
      );
    },
  };
}

/** A secret that contains what looks like an escape changes when the text around it is decoded. */
function formsOf(secret: string): string[] {
  return [secret, secret.replaceAll(" ", "+"), decode(secret), ...base64Forms(secret)];
}

/**
 * The part of the Base64 that does not depend on the text around the secret, for each of the three offsets
 * at which it can begin: in `user:secret` it begins anywhere.
 */
function base64Forms(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  return [0, 1, 2].flatMap((offset) => {
    const whole = btoa("\0".repeat(offset) + toBinaryString(bytes));
    const form = whole.slice(offset && offset + 1, Math.floor(((offset + bytes.length) * 4) / 3));
    return form.length < 6 ? [] : [form, form.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

type Hit = readonly [start: number, end: number];

function findAll(text: string, forms: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (const form of forms) {
    const needle = form.slice(0, comparedLength);
    for (let start = text.indexOf(needle); start >= 0; ) {
      const end = Math.min(start + form.length, text.length);
      if (form.length >= minLength || isWholeWord(text, start, end)) hits.push([start, end]);
      start = text.indexOf(needle, end);
    }
  }
  return hits.sort(([one], [other]) => one - other);
}

function mask(text: string, hits: readonly Hit[]): string {
  const shown: string[] = [];
  let hiddenUpTo = 0;
  for (const [start, end] of hits) {
    // One secret can contain another: overlapping hits are hidden together.
    if (start >= hiddenUpTo) shown.push(text.slice(hiddenUpTo, start), "***");
    hiddenUpTo = Math.max(hiddenUpTo, end);
  }
  return shown.join("") + text.slice(hiddenUpTo);
}

const wordCharacter = /[\p{L}\p{N}_]/u;

function isWholeWord(text: string, start: number, end: number): boolean {
  return !wordCharacter.test(text[start - 1] ?? "") && !wordCharacter.test(text[end] ?? "");
}

/** One character, percent-encoded in UTF-8 or escaped as in JSON. */
const escapes =
  /%[0-7][\da-f]|%[cd][\da-f]%[\da-f]{2}|%e[\da-f](?:%[\da-f]{2}){2}|%f[\da-f](?:%[\da-f]{2}){3}|\\u[\da-f]{4}|\\["\\/bfnrt]/gi;

function decode(text: string): string {
  return text.replace(escapes, (written) => {
    try {
      if (written.startsWith("%")) return decodeURIComponent(written);
      return String(JSON.parse(`"${written}"`));
    } catch {
      return written;
    }
  });
}

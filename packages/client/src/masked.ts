/** The text without any of the secrets, in whatever form HTTP carries them. */
export function masked(text: string, secrets: readonly string[]): string {
  return masker(secrets)(text);
}

/** The same for many texts. */
export function masker(secrets: readonly string[]): (text: string) => string {
  // The longest first: one secret can be a part of another.
  const forms = secrets
    .filter((secret) => secret !== "")
    .flatMap((secret) => [secret, ...base64Forms(secret)])
    .sort((a, b) => b.length - a.length);
  if (forms.length === 0) return (text) => text;
  const pattern = new RegExp(forms.map(inEveryEncoding).join("|"), "gi");
  return (text) => text.replace(pattern, "***");
}

/**
 * What of the secret's Base64 does not depend on what stands before and after it, for each of the
 * three places where it can begin: in `user:secret` it begins anywhere.
 */
function base64Forms(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  return [0, 1, 2].flatMap((before) => {
    const whole = btoa(String.fromCharCode(...new Uint8Array(before), ...bytes));
    const form = whole.slice(before && before + 1, Math.floor(((before + bytes.length) * 4) / 3));
    // Less than that stands anywhere.
    return form.length < 6 ? [] : [form, form.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

/** A pattern of the text, each of its characters as it is, percent-encoded or escaped as in JSON. */
function inEveryEncoding(text: string): string {
  return text.replace(/[^\w-]/gu, (character) => {
    const bytes = [...new TextEncoder().encode(character)];
    const units = character.split("").map((unit) => unit.charCodeAt(0));
    const forms = [
      bytes.map((byte) => `%${hex(byte, 2)}`).join(""),
      units.map((unit) => `\\u${hex(unit, 4)}`).join(""),
      JSON.stringify(character).slice(1, -1),
      character === "/" ? "\\/" : character === " " ? "+" : character,
      character,
    ];
    return `(?:${forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|")})`;
  });
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

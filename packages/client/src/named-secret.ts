const names =
  "(?:token|secret|password|passwd|passphrase|assertion|(?:api|access|auth|authentication|private)[_-]?key)";
const isName = new RegExp(`${names}$`, "i");

// Each part may be cut short, as an answer may be.
const string = String.raw`"[^"\\]*(?:\\.[^"\\]*)*"?`;
const scalar = String.raw`${string}|[^\s"[\]{},]+`;
const list = String.raw`[[{](?:[^"\]}]|${string})*[\]}]?`;
/** What stands under such a name in JSON; else a string, so that nothing begins within one. */
const member = new RegExp(
  String.raw`("[^"\\]{0,60}${names}"\s*:\s*)(?:(${scalar})|${list})|${string}`,
  "gis",
);
/** A pair of a query or of a form, wherever it stands. */
const pair = /((?:^|[?&;])([^\s"<>=&?;]+)=)([^\s"<>&#;,]+)/g;

/**
 * The text, which may be JSON, a form or an address, with `***` for every value that has the name
 * of a credential, whoever it belongs to: a token just issued, a password.
 * @param found is told each of those values, so that it can be looked for elsewhere
 */
export function withoutNamedSecrets(text: string, found: (secret: string) => void): string {
  return text
    .replace(member, (whole, start?: string, scalar?: string) => {
      if (start === undefined) return whole;
      if (scalar !== undefined) {
        const value = unquoted(scalar);
        if (/^(?:|null|true|false)$/.test(value)) return whole;
        found(value);
      }
      return `${start}"***"`;
    })
    .replace(pair, (whole, start: string, name: string, value: string) => {
      if (!isName.test(decoded(name))) return whole;
      found(decoded(value));
      return `${start}***`;
    });
}

function unquoted(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return json.replace(/^"|"$/g, "");
  }
}

function decoded(form: string): string {
  try {
    return decodeURIComponent(form.replaceAll("+", " "));
  } catch {
    return form;
  }
}

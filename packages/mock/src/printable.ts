/** C0 and C1 controls, DEL, line separators, and marks that change the direction of a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds.
const controls = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text as a terminal may print it: a control character is written as its escape (`\u001b`), and
 * a text that is too long is cut.
 */
export function printable(text: string, maxLength = 300): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  return escapeControls(cut);
}

/** The same for a text that must stay whole, such as a JSON document: its line breaks are kept. */
export function escapeControls(text: string, kept = ""): string {
  return text.replace(controls, (character) =>
    kept.includes(character)
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

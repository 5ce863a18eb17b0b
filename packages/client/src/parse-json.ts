/** A JSON string, or a number that is not part of a longer word. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/gs;

/**
 * Parses JSON. An integer that a JavaScript number cannot hold becomes a string, so that
 * 37722255199523523 is not rounded to …520. Returns undefined if the text is not JSON.
 */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return /\d{16}/.test(text) ? JSON.parse(text.replace(tokens, quoteIfTooBig)) : value;
  } catch {
    return undefined;
  }
}

function quoteIfTooBig(token: string): string {
  const isBigInteger = /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token));
  return isBigInteger ? `"${token}"` : token;
}

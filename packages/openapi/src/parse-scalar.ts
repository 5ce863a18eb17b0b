/** A text of a URL, header or form as a value of the schema's type; the text itself if it cannot be one. */
export function parseScalar(
  type: string | readonly string[] | undefined,
  text: string,
  listed: readonly unknown[] = [],
): unknown {
  const match = listed.find((value) => String(value) === text);
  if (match !== undefined) return match;
  const types = [type ?? []].flat();
  if (types.includes("string")) return text;
  const isNumber = types.includes("integer") || types.includes("number");
  if (isNumber && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

/** What a text of an address, a header or a form means under the schema's type. */
export function typedValue(type: unknown, text: string): unknown {
  const types = Array.isArray(type) ? type : [type];
  if (types.includes("string")) return text;
  const isNumber = types.includes("integer") || types.includes("number");
  if (isNumber && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

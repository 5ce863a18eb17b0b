/** How a language notates values. */
export interface Notation {
  readonly indent: string;
  readonly words: Readonly<Record<"true" | "false" | "null", string>>;
  readonly key: (name: string) => string;
  /** Between a brace and the members on its line. */
  readonly padding: string;
  /** After the last line of several. */
  readonly lastComma: string;
}

export const json: Notation = {
  indent: "  ",
  words: { true: "true", false: "false", null: "null" },
  key: (name) => JSON.stringify(name),
  padding: "",
  lastComma: "",
};

export const typescript: Notation = {
  ...json,
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)),
  padding: " ",
  lastComma: ",",
};

export const python: Notation = {
  ...json,
  indent: "    ",
  words: { true: "True", false: "False", null: "None" },
  lastComma: ",",
};

/** The longest line that holds a whole value. */
const width = 90;

/** A JSON value as a literal, on one line if it is short. */
export function literal(value: unknown, notation: Notation, depth = 0): string {
  const { words, key, padding } = notation;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) {
    return value === true ? words.true : value === false ? words.false : words.null;
  }
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((each) => literal(each, notation, depth + 1))
    : Object.entries(value).map(
        ([name, each]) => `${key(name)}: ${literal(each, notation, depth + 1)}`,
      );
  const [open, close, pad] = isList ? ["[", "]", ""] : ["{", "}", padding];
  if (items.length === 0) return `${open}${close}`;
  const line = `${open}${pad}${items.join(", ")}${pad}${close}`;
  if (!line.includes("\n") && line.length <= width - depth * notation.indent.length) return line;
  return lines(open, items, close, notation, depth);
}

/** One line for each item. */
export function lines(
  open: string,
  items: readonly string[],
  close: string,
  { indent, lastComma }: Notation,
  depth = 0,
): string {
  const outer = indent.repeat(depth);
  return `${open}\n${items.map((item) => `${outer}${indent}${item}`).join(",\n")}${lastComma}\n${outer}${close}`;
}

const width = 100;

/**
 * A value as TypeScript source: on one line if it fits, else one line per entry.
 * @param room the length of the one line
 */
export function literal(value: unknown, indent = "", room = width - indent.length): string {
  const line = oneLine(value);
  if (line.length <= room) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join("")}${indent}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    const lines = entries.map(
      ([name, item]) => `${inner}${member(name, item, literal(item, inner))},\n`,
    );
    return `{\n${lines.join("")}${indent}}`;
  }
  return line;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    if (entries.length === 0) return "{}";
    return `{ ${entries.map(([name, item]) => member(name, item, oneLine(item))).join(", ")} }`;
  }
  return JSON.stringify(value);
}

function member(name: string, item: unknown, text: string): string {
  // The compiler expects the type of an inherited member, such as `constructor`.
  const isInherited = typeof item === "string" && name in Object.prototype;
  return `${key(name)}: ${text}${isInherited && name !== "__proto__" ? " as const" : ""}`;
}

function key(name: string): string {
  // As a plain member it would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^([A-Za-z_$][\w$]*|0|[1-9]\d*)$/.test(name) ? name : JSON.stringify(name);
}

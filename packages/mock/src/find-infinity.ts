import { formatFragment } from "@jumun/openapi/json-pointer";

/** What a number over 1.8e308 looks like: an exponent, or more than 308 digits. */
const largeNumber = /\d[eE]\+?\d|\d{309}/;

interface Node {
  readonly value: unknown;
  readonly name: string;
  readonly parent: Node | undefined;
}

/** The pointer to a number of parsed JSON that became infinite, such as `1e309`. */
export function findInfinity(text: string, parsed: unknown): string | undefined {
  if (!largeNumber.test(text)) return undefined;
  const open: Node[] = [{ value: parsed, name: "", parent: undefined }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { value } = node;
    if (typeof value === "number" && !Number.isFinite(value)) return pointerTo(node);
    if (typeof value !== "object" || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      if (typeof member === "string" || typeof member === "boolean") continue;
      open.push({ value: member, name, parent: node });
    }
  }
  return undefined;
}

function pointerTo(node: Node): string {
  const tokens: string[] = [];
  for (let each = node; each.parent !== undefined; each = each.parent) tokens.push(each.name);
  const pointer = formatFragment(tokens.reverse().slice(0, 50));
  return pointer.length > 300 ? `${pointer.slice(0, 300)}…` : pointer;
}

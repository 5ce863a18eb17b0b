import { encoded } from "./request.ts";

/**
 * `&name=value`, once for each item of an array; `&name[key]=value` for an object. It is part of a client
 * only where the contract has a query or a form.
 * @param name encoded; without one the value is an object whose members are the names
 */
export function pairs(value: unknown, name = ""): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((item) => pairs(item, name)).join("");
  if (typeof value !== "object") return `&${name}=${encoded(value)}`;
  return Object.entries(value)
    .map(([key, item]) => pairs(item, name ? `${name}[${encoded(key)}]` : encoded(key)))
    .join("");
}

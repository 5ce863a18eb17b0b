import { escapeControls } from "@jumun/mock/printable";

/** Indented JSON that a terminal may print. */
export function jsonText(value: unknown): string {
  return `${escapeControls(JSON.stringify(value, undefined, 2), "\n")}\n`;
}

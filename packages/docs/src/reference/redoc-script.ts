import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const bundle = fileURLToPath(import.meta.resolve("redoc/bundles/redoc.standalone.js"));

/** An image of a word, in a gray that is legible on white and on black. */
function wordmark(word: string, width: number): string {
  const text = `%3Ctext y='10' font-family='sans-serif' font-size='11' fill='%23808080'%3E${word}%3C/text%3E`;
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${width}' height='12'%3E${text}%3C/svg%3E`;
}

const exported = "export{RedocStandalone,hydrate,init};";
const translate = "translate:(e,t)=>";
const expanded = "expanded:`expanded`in e?e.expanded:";

/**
 * Changes to Redoc's bundle: what it would load from or send to its publisher's servers; its labels,
 * which only the publisher's own product can translate; and the parts that only a module may have,
 * since browsers load no module into a page that is opened from the disk.
 */
const replacements: ReadonlyMap<string, string> = new Map([
  ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", wordmark("Redocly", 48)],
  ["https://cdn.redoc.ly/redoc/logo-mini.svg", wordmark("R", 9)],
  ["https://cdn.redocly.com/icons/fa/7.0.0", "data:,"],
  ["https://cdn.redocly.com/icons/code/5.24.0", "data:,"],
  ["https://otel.cloud.redocly.com/v1/traces", "data:,"],
  // Groups of operations in the menu are open, the group of schemas is not.
  [`${expanded}void 0`, `${expanded}o.some(({httpVerb:e})=>e&&e!==\`schema\`)?\`true\`:void 0`],
  [translate, `${translate}globalThis.redocLabels?.[e]||`],
  // Labels that the bundle writes in English without looking them up.
  ["label:`Payload`", "label:globalThis.redocLabels?.payload||`Payload`"],
  ["children:` or `", "children:globalThis.redocLabels?.or||` or `"],
  ["children:` and `", "children:globalThis.redocLabels?.and||` and `"],
  // Types are joined without a word: `string | integer`.
  ["join(` or `)", "join(` | `)"],
  ["split(` or `)", "split(` | `)"],
  ["indexOf(` or `)", "indexOf(` | `)"],
  ["i+=` or $", "i+=` | $"],
  ["import.meta", "({})"],
  [exported, "globalThis.Redoc={init};"],
]);

/** Redoc as a classic script that defines the global `Redoc`. */
export async function redocScript(): Promise<string> {
  let script = await readFile(bundle, "utf8");
  for (const [original, replacement] of replacements) {
    if (!script.includes(original)) {
      throw new Error(
        `Redoc's bundle no longer contains ${original}: find out what replaced it in this version, and update redoc-script.ts.`,
      );
    }
    script = script.replaceAll(original, replacement);
  }
  return `(()=>{"use strict";${script}})();\n`;
}

export function redocLicense(): Promise<string> {
  return readFile(join(dirname(bundle), "..", "LICENSE"), "utf8");
}

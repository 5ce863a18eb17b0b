import { isDeepStrictEqual } from "node:util";
import type { Change, Impact } from "./impact.ts";

interface Rule {
  readonly added: Impact;
  readonly removed: Impact;
  readonly changed: Impact;
}

const breaking: Rule = { added: "major", removed: "major", changed: "major" };
const open: Rule = { added: "minor", removed: "minor", changed: "minor" };

/** The words that change what client or mock do; every other word of ours is text. */
const rules: Readonly<Record<string, Rule>> = {
  "x-idempotent": breaking,
  "x-split": breaking,
  "x-envelope": breaking,
  "x-failure": breaking,
  "x-prefix": breaking,
  "x-pagination": { added: "minor", removed: "major", changed: "major" },
  "x-environment": { added: "minor", removed: "major", changed: "major" },
  "x-extensible-enum": open,
  "x-when": open,
  default: open,
  deprecated: open,
};
const text: Rule = { added: "patch", removed: "patch", changed: "patch" };

/**
 * What changed in the words that Redocly does not rate: the `x-` words and defaults. A thing that
 * is there on one side only is Redocly's to rate, with everything in it.
 */
export function changedWords(base: unknown, revision: unknown, pointer = "#"): Change[] {
  if (!isObject(base) || !isObject(revision)) return [];
  const changes: Change[] = [];
  for (const key of new Set([...Object.keys(base), ...Object.keys(revision)])) {
    const [before, after] = [base[key], revision[key]];
    const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!isWord(key, pointer)) changes.push(...changedWords(before, after, at));
    else if (!isDeepStrictEqual(before, after)) {
      const how = before === undefined ? "added" : after === undefined ? "removed" : "changed";
      changes.push({ impact: (rules[key] ?? text)[how], what: `${at} ${how}` });
    }
  }
  return changes;
}

/** A property, an answer or a header may have a name that looks like one of the words. */
function isWord(key: string, pointer: string): boolean {
  if (/\/(properties|headers|responses|examples?|schemas)$/.test(pointer)) return false;
  return key.startsWith("x-") || Object.hasOwn(rules, key);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

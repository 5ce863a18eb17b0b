import type { Change } from "./impact.ts";

/** What a caller's compiler would notice between two snapshots of a package's surface. */
export function compareSurfaces(base: string, revision: string): Change[] {
  const before = blocks(base);
  const after = blocks(revision);
  const changes: Change[] = [];
  for (const [title, lines] of before) {
    const now = after.get(title);
    if (now === undefined) {
      changes.push({ impact: "major", what: `no longer there: ${title}` });
      continue;
    }
    for (const line of missing(lines, now)) {
      changes.push({ impact: "major", what: `${title}: no longer \`${line.trim()}\`` });
    }
    for (const line of missing(now, lines)) changes.push(addition(title, line));
  }
  for (const title of after.keys()) {
    if (!before.has(title)) changes.push({ impact: "minor", what: `new: ${title}` });
  }
  return changes;
}

/** What a caller has to give is another matter than what a caller gets. */
function addition(title: string, line: string): Change {
  const isGiven = /(Input|Options|Init|Store|Strategy)\b/.test(title);
  const isRequired = /^\s*(readonly )?("[^"]*"|[\w$]+)[:(<]/.test(line);
  const impact = isGiven && isRequired ? "major" : "minor";
  return { impact, what: `${title}: now \`${line.trim()}\`` };
}

/** The first line of a declaration is its title; overloads have the same, and one after the other. */
function blocks(surface: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const block of surface.split(/\n\n/)) {
    const [first = "", ...lines] = block.trim().split("\n");
    if (first === "") continue;
    found.set(first, [...(found.get(first) ?? []), ...lines]);
  }
  return found;
}

/** The lines of the one that the other has not, or not as often. */
function missing(one: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return one.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

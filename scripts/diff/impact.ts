/** What a change does to users, as semantic versioning names it. */
export const impacts = ["none", "patch", "minor", "major"] as const;
export type Impact = (typeof impacts)[number];

export interface Change {
  readonly impact: Impact;
  /** What changed and where, for the table. */
  readonly what: string;
}

export function largest(all: Iterable<Impact>): Impact {
  let found: Impact = "none";
  for (const impact of all) if (isLess(found, impact)) found = impact;
  return found;
}

export function isLess(one: Impact, other: Impact): boolean {
  return impacts.indexOf(one) < impacts.indexOf(other);
}

/**
 * The bump that a change of this impact needs from this version. Before 1.0.0 the minor number
 * takes the place of the major one, as `^0.1.0` reads it: what breaks is minor, the rest patch.
 */
export function neededBump(impact: Impact, version: string): Impact {
  if (!version.startsWith("0.")) return impact;
  if (impact === "major") return "minor";
  return impact === "minor" ? "patch" : impact;
}

/** The most similar known name: `baseUrl` for `baseURL`. */
function similarName(name: string, known: readonly string[]): string | undefined {
  const wanted = simplify(name);
  let best: string | undefined;
  let bestScore = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const score = distance(wanted, simplify(candidate));
    if (score < bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** ` Did you mean "baseUrl"?`, or an empty text. */
export function suggestion(name: string, known: readonly string[]): string {
  const similar = similarName(name, known);
  return similar === undefined ? "" : ` Did you mean ${JSON.stringify(similar)}?`;
}

function simplify(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 60);
}

/** The Levenshtein distance. A name that contains the other, as `maxRetries` contains `retries`, counts as 1. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.min(a.length, b.length) > 4 && (a.includes(b) || b.includes(a))) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const insertion = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(substitution, insertion, (previous[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

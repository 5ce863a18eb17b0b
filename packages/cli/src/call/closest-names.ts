/** The names that share most pairs of letters with a name, the closest first. */
export function closestNames(name: string, known: readonly string[], count: number): string[] {
  const wanted = letterPairs(name);
  const similarity = (candidate: string) => {
    const pairs = letterPairs(candidate);
    const common = [...wanted].filter((pair) => pairs.has(pair)).length;
    return common / (wanted.size + pairs.size);
  };
  return known
    .map((candidate) => ({ candidate, score: similarity(candidate) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function letterPairs(name: string): Set<string> {
  const text = name.toLowerCase();
  return new Set(Array.from(text, (letter, index) => letter + (text[index + 1] ?? "")));
}

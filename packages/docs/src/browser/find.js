// Follows the index in its file: `jumunFind(query)` returns the entries that match, best first, each
// with a pattern of the words to highlight.
(() => {
  const { entries, synonyms, stopWords, particles } = globalThis.jumunSearch;
  const weights = { title: 8, lead: 3, words: 1 };
  const kindWeights = {
    guide: 1.2,
    package: 0.8,
    page: 0.8,
    errorCode: 0.6,
    values: 0.6,
    discrepancy: 0.4,
  };

  const isKorean = (text) => /\p{Script=Hangul}/u.test(text);
  const words = (text) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  // `setInvoice` is found as one word and as two.
  const fold = (text) => {
    const composed = text.normalize("NFC");
    return words(composed) + words(composed.replace(/(?<=[a-z\d])(?=[A-Z])/g, " "));
  };

  // English words match from their beginning without their ending, Korean words anywhere.
  const stem = (word) => word.replace(/(?<=\w{4})(?:ies|ied|es|ed|ing|e|y|s)$|(?<=\w{3})s$/, "");
  const needle = (text) => {
    const word = words(text).trim();
    if (!isKorean(word)) return ` ${stem(word)}`;
    return text.startsWith(" ") ? ` ${word}` : word;
  };

  const aliases = synonyms
    .flatMap((group) =>
      group.map((alias) => {
        const first = needle(alias);
        const pattern = isKorean(first) ? first : `${first}(?:e|es|s|d|ed|ing|y|ies|ied)?(?= )`;
        return { length: alias.length, pattern, needles: [first, ...group.map(needle)] };
      }),
    )
    .sort((a, b) => b.length - a.length);

  const ending = new RegExp(`(?<=\\p{Script=Hangul}{2})(?:${particles.join("|")})$`, "u");

  /** What the query asks for: a list of alternatives for each of its words. */
  const termsOf = (query) => {
    let rest = words(query.normalize("NFC"));
    const typed = rest.split(" ").filter(Boolean);
    const terms = [];
    for (const { pattern, needles } of aliases) {
      const without = rest.replace(new RegExp(pattern, "g"), "  ");
      if (without === rest) continue;
      rest = without;
      terms.push(needles);
    }
    for (const word of rest.split(" ").filter(Boolean)) {
      // A single syllable beside a known word is a particle or is still being typed.
      const isRest = isKorean(word) && word.length === 1 && terms.length > 0;
      if (isRest || stopWords.includes(word)) continue;
      terms.push([needle(word), needle(word.replace(ending, ""))]);
    }
    return terms.length > 0 ? terms : typed.map((word) => [needle(word)]);
  };

  const prepared = entries.map((entry) => {
    const { title, aliases: others = [], parent = "", name = "", lead, words: more = "" } = entry;
    return {
      entry,
      title: fold([title, ...others].join(" ")),
      lead: fold([parent, name, lead].join(" ")),
      words: fold(more),
      shown: words(title),
    };
  });

  /** The weight of a term in an entry: 0 if it is absent, less for a synonym. */
  const weigh = (candidate, needles) => {
    for (const [field, weight] of Object.entries(weights)) {
      const at = needles.findIndex((each) => candidate[field].includes(each));
      if (at >= 0) return at === 0 ? weight : weight * 0.8;
    }
    return 0;
  };

  const longestIn = (text, needles) =>
    needles.filter((each) => text.includes(each)).sort((a, b) => b.length - a.length)[0] ?? "";

  const highlight = (needles) => {
    const patterns = [...new Set(needles)]
      .sort((a, b) => b.length - a.length)
      .map((each) => {
        const word = each.trim().replaceAll(" ", "[^\\p{L}\\p{N}]*");
        return isKorean(each) ? word : `(?<![\\p{L}\\p{N}])${word}[a-z\\d]*`;
      });
    return new RegExp(patterns.join("|"), "giu");
  };

  globalThis.jumunFind = (query) => {
    const all = termsOf(query).map((needles) => {
      const found = prepared.map((candidate) => weigh(candidate, needles));
      const frequency = found.filter((weight) => weight > 0).length;
      return { needles, found, frequency, rarity: Math.log(1 + prepared.length / frequency) };
    });
    const terms = all.filter(({ frequency }) => frequency > 0);
    return prepared
      .map(({ entry, shown }, index) => {
        const matched = terms.filter(({ found }) => found[index] > 0);
        const sum = matched.reduce((total, { found, rarity }) => total + found[index] * rarity, 0);
        const covered = matched.map(({ needles }) => longestIn(shown, needles).length);
        const closeness = (8 * covered.reduce((total, each) => total + each, 0)) / shown.length;
        return {
          entry,
          highlighted: highlight(matched.flatMap(({ needles }) => needles)),
          // A field's description that has the word says little about the entry.
          hasAll: terms.every(({ found }) => found[index] > weights.words),
          score: (sum + closeness) * (kindWeights[entry.kind] ?? 1),
        };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => Number(b.hasAll) - Number(a.hasAll) || b.score - a.score);
  };
})();

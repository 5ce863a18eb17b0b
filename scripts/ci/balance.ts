/** A package's share of the work. */
export interface Load {
  readonly name: string;
  readonly seconds: number;
}

/** What one machine does. */
export interface Shard {
  /** In alphabetical order. */
  readonly packages: readonly string[];
  readonly seconds: number;
}

/**
 * Gives each package to one of at most so many machines, the longest first and each to the machine
 * that has least: the last machine is then done at the latest after 4/3 of the shortest time that
 * any split takes (Graham 1969). A machine that would have nothing to do is left out.
 */
export function balance(loads: readonly Load[], machines: number): Shard[] {
  const shards: { packages: string[]; seconds: number }[] = [];
  const longestFirst = loads.toSorted(
    (one, other) => other.seconds - one.seconds || (one.name < other.name ? -1 : 1),
  );
  for (const { name, seconds } of longestFirst) {
    const least = shards.toSorted((one, other) => one.seconds - other.seconds)[0];
    if (least === undefined || shards.length < machines) {
      shards.push({ packages: [name], seconds });
    } else {
      least.packages.push(name);
      least.seconds += seconds;
    }
  }
  return shards.map(({ packages, seconds }) => ({ packages: packages.sort(), seconds }));
}

interface Spread {
  low: number;
  high: number;
}

const empty = (): Spread => ({ low: Infinity, high: -Infinity });

function widen(spread: Spread, rank: number): void {
  if (rank < spread.low) spread.low = rank;
  if (rank > spread.high) spread.high = rank;
}

/** Which tiers completions ended in, all together and by each value of each fact. */
export class Spreads {
  private readonly all = empty();
  /** By fact, by index of its value. */
  private readonly byValue = new Map<string, Map<number, Spread>>();
  /** By fact: completions in which it had no say. */
  private readonly without = new Map<string, Spread>();
  private readonly leaves: { rank: number; known: ReadonlySet<string> }[] = [];
  /** Whether some completion stays ungraded. */
  ungraded = false;

  constructor(private readonly tiers: number) {}

  /** Notes the tier of a completion, -1 for ungraded, with the index of the value of each fact that was read. */
  note(tier: number, known: ReadonlyMap<string, number>): void {
    if (tier < 0) this.ungraded = true;
    else widen(this.all, tier);
    // To be ungraded is worse than any tier.
    const rank = tier < 0 ? this.tiers : tier;
    for (const [fact, at] of known) {
      let values = this.byValue.get(fact);
      if (!values) this.byValue.set(fact, (values = new Map<number, Spread>()));
      let spread = values.get(at);
      if (!spread) values.set(at, (spread = empty()));
      widen(spread, rank);
    }
    const last = this.leaves.at(-1);
    if (last?.rank === rank && last.known.size === known.size && [...known.keys()].every((key) => last.known.has(key)))
      return;
    this.leaves.push({ rank, known: new Set(known.keys()) });
  }

  /** Index of the best tier; -1 without any. */
  get best(): number {
    return Number.isFinite(this.all.low) ? this.all.low : -1;
  }

  /** Index of the worst tier; -1 without any. */
  get worst(): number {
    return Number.isFinite(this.all.high) ? this.all.high : -1;
  }

  /** Whether some completion read the fact. */
  hasSay(fact: string): boolean {
    return this.byValue.has(fact);
  }

  /** The fact whose values leave the fewest tiers on average; null without facts. */
  narrowest(facts: readonly string[]): string | null {
    for (const { rank, known } of this.leaves) {
      for (const fact of facts) if (!known.has(fact)) this.noteWithout(fact, rank);
    }
    let found: string | null = null;
    let least = Infinity;
    for (const fact of facts) {
      const width = this.averageWidth(fact);
      if (width < least) [found, least] = [fact, width];
    }
    return found;
  }

  private noteWithout(fact: string, rank: number): void {
    let spread = this.without.get(fact);
    if (!spread) this.without.set(fact, (spread = empty()));
    widen(spread, rank);
  }

  private averageWidth(fact: string): number {
    const free = this.without.get(fact) ?? empty();
    const values = [...(this.byValue.get(fact)?.values() ?? [])];
    const widths = values.map(({ low, high }) => Math.max(high, free.high) - Math.min(low, free.low));
    return widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
  }
}

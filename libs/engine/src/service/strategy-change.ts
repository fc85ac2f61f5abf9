import type { Change, LocalizedText, StrategyDocument, TierDefinition } from '@tierwright/model';

/** One change of a strategy with the edit that makes it. */
export interface StrategyChange {
  readonly change: Change;
  /** The tier concerned; null for all of them. */
  readonly tier: string | null;
  /** Whether the new value is worse than the floor, which then holds instead. */
  readonly belowFloor: boolean;
  readonly apply: (document: StrategyDocument) => StrategyDocument;
}

/** The two strategies a comparison looks at, and the tiers they name. */
export interface StrategySides {
  readonly before: StrategyDocument;
  readonly after: StrategyDocument;
  readonly tiers: readonly TierDefinition[];
}

/** Key of a tier, such as B; its id when the model does not have it any more. */
export const tierKey = ({ tiers }: StrategySides, id: string): string =>
  tiers.find((tier) => tier.id === id)?.key ?? id;

/** A text that the caller wrote in both languages. */
export const text = (zh: string, en: string): LocalizedText => ({ zh, en });

interface Told {
  readonly id: string;
  readonly where: LocalizedText;
  readonly sentence: LocalizedText;
  readonly kind?: Change['kind'];
  readonly subject?: Change['subject'];
  readonly cosmetic?: boolean;
  readonly before?: LocalizedText;
  readonly after?: LocalizedText;
}

/** A change that was told, with its edit. */
export const strategyChange = (
  { id, where, sentence, kind = 'changed', subject = 'tier', cosmetic = false, before, after }: Told,
  apply: StrategyChange['apply'],
  concerns: { readonly tier?: string; readonly belowFloor?: boolean } = {},
): StrategyChange => ({
  change: {
    id,
    kind,
    subject,
    node: null,
    cosmetic,
    sentence,
    where,
    before: before ?? null,
    after: after ?? null,
  },
  tier: concerns.tier ?? null,
  belowFloor: concerns.belowFloor ?? false,
  apply,
});

/** A list with the item under a key replaced, added at the end, or taken out when `item` is undefined. */
export function withItem<T>(items: readonly T[], isIt: (item: T) => boolean, item: T | undefined): T[] {
  if (item === undefined) return items.filter((each) => !isIt(each));
  return items.some(isIt) ? items.map((each) => (isIt(each) ? item : each)) : [...items, item];
}

/** Pairs the items of two lists by a key: those of the later list first, then those that are gone. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): { key: string; was: T | undefined; is: T | undefined }[] {
  const was = new Map(before.map((item) => [keyOf(item), item]));
  const is = new Map(after.map((item) => [keyOf(item), item]));
  return [...new Set([...is.keys(), ...was.keys()])].map((key) => ({ key, was: was.get(key), is: is.get(key) }));
}

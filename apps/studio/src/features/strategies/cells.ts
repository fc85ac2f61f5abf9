import { cadenceWords } from '@tierwright/engine';
import type { Clause, ClauseEffect, Language, StrategyDocument } from '@tierwright/model';
import { deliveryOf, serviceOf } from './strategy-edits.js';

/** A cell of the grid: a row of the strategy and, where it matters, which promise or clause. */
export type RowAddress =
  | { readonly row: 'promise'; readonly promise: string }
  | { readonly row: 'response' | 'owner' | 'price' | 'payment' | 'priority' | 'self' }
  | { readonly row: 'clause'; readonly clause: string };

type WordKey =
  | 'cadenceNone'
  | 'hoursEach'
  | 'within'
  | 'noOwner'
  | 'listPrice'
  | 'price'
  | 'payNow'
  | 'paymentDays'
  | 'priority'
  | 'selfOrder'
  | 'selfRepair'
  | 'selfNone'
  | 'notApplicable'
  | 'effectResponse'
  | 'effectPrice'
  | 'effectNoPrice'
  | 'effectPayment'
  | 'effectPriority';

/** A piece of a cell: a text of the page with its values, or words of the document itself. */
export type Words =
  { readonly key: WordKey; readonly params?: Readonly<Record<string, string | number>> } | { readonly text: string };

/** What a cell says; `side` is the quieter half, `empty` marks a cell that promises nothing. */
export interface CellWords {
  readonly main: readonly Words[];
  readonly side?: Words;
  readonly empty: boolean;
}

const say = (key: WordKey, params?: Record<string, string | number>): Words => (params ? { key, params } : { key });
const filled = (main: readonly Words[], side?: Words): CellWords => ({ main, empty: false, ...(side ? { side } : {}) });
const empty = (key: WordKey): CellWords => ({ main: [say(key)], empty: true });

/** Signed with a real minus, as prices are written. */
const signed = (value: number): string => (value < 0 ? `−${-value}` : `${value}`);

function promiseWords(document: StrategyDocument, tier: string, promise: string, language: Language): CellWords {
  const delivery = deliveryOf(document, tier, promise);
  if (!delivery || delivery.timesAYear === 0) return empty('cadenceNone');
  const { timesAYear, hoursEach } = delivery;
  return filled([{ text: cadenceWords(timesAYear, language) }], say('hoursEach', { n: hoursEach }));
}

function effectWords(effect: ClauseEffect, unit: string): Words[] {
  const { responseHours, priceBand, paymentDays, priority } = effect;
  return [
    responseHours === undefined ? null : say('effectResponse', { n: responseHours }),
    priceBand === undefined
      ? null
      : priceBand === 0
        ? say('effectNoPrice')
        : say('effectPrice', { n: signed(priceBand), unit }),
    paymentDays === undefined ? null : say('effectPayment', { n: paymentDays }),
    priority === undefined ? null : say('effectPriority', { n: priority }),
  ].filter((words) => words !== null);
}

function clauseWords(clause: Clause | undefined, tier: string, unit: string): CellWords {
  const effect = clause?.effects.find((candidate) => candidate.tier === tier);
  const main = effect ? effectWords(effect, unit) : [];
  return main.length > 0 ? filled(main) : empty('notApplicable');
}

function serviceWords(
  document: StrategyDocument,
  tier: string,
  row: Exclude<RowAddress['row'], 'promise' | 'clause'>,
  language: Language,
): CellWords {
  const { responseHours, ownerRole, entitlements } = serviceOf(document, tier);
  const { priceBand, paymentDays, priority, selfOrder, selfRepair } = entitlements;
  switch (row) {
    case 'response':
      return filled([say('within', { n: responseHours })]);
    case 'owner':
      return ownerRole[language] === '' ? empty('noOwner') : filled([{ text: ownerRole[language] }]);
    case 'price':
      return priceBand === 0
        ? empty('listPrice')
        : filled([say('price', { n: signed(priceBand), unit: document.priceUnit[language] })]);
    case 'payment':
      return paymentDays === 0 ? empty('payNow') : filled([say('paymentDays', { n: paymentDays })]);
    case 'priority':
      return filled([say('priority', { n: priority })]);
    case 'self':
      return selfOrder || selfRepair
        ? filled([...(selfOrder ? [say('selfOrder')] : []), ...(selfRepair ? [say('selfRepair')] : [])])
        : empty('selfNone');
  }
}

/** What the strategy says in one cell. Two strategies differ in a cell exactly when its words differ. */
export function cellWords(document: StrategyDocument, at: RowAddress, tier: string, language: Language): CellWords {
  if (at.row === 'promise') return promiseWords(document, tier, at.promise, language);
  if (at.row === 'clause') {
    return clauseWords(
      document.clauses.find(({ id }) => id === at.clause),
      tier,
      document.priceUnit[language],
    );
  }
  return serviceWords(document, tier, at.row, language);
}

/** Whether two cells say the same. */
export const sameWords = (a: CellWords, b: CellWords): boolean =>
  JSON.stringify([a.main, a.side]) === JSON.stringify([b.main, b.side]);

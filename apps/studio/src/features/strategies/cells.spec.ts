import { describe, expect, it } from '@jest/globals';
import { oilGasStrategy } from '@tierwright/examples';
import { cellWords, sameWords, type RowAddress } from './cells.js';
import { serviceOf, setDelivery, setEntitlements } from './strategy-edits.js';

const [a, b, , d] = oilGasStrategy.tiers.map(({ tier }) => tier) as [string, string, string, string];
const visit = oilGasStrategy.promises[0]?.id ?? '';
const visits: RowAddress = { row: 'promise', promise: visit };

describe('the words of a cell', () => {
  it('says how often and how long', () => {
    expect(cellWords(oilGasStrategy, visits, b, 'zh')).toEqual({
      main: [{ text: '每月' }],
      side: { key: 'hoursEach', params: { n: 2 } },
      empty: false,
    });
  });

  it('marks what a tier is not promised', () => {
    expect(cellWords(oilGasStrategy, visits, d, 'zh')).toMatchObject({ main: [{ key: 'cadenceNone' }], empty: true });
    expect(cellWords(oilGasStrategy, { row: 'price' }, d, 'zh')).toMatchObject({ main: [{ key: 'listPrice' }] });
  });

  it('writes a discount with a minus sign', () => {
    expect(cellWords(oilGasStrategy, { row: 'price' }, a, 'zh').main).toEqual([
      { key: 'price', params: { n: '−160', unit: '元/吨' } },
    ]);
  });

  it('says what a clause sets for the tiers it touches and nothing for the others', () => {
    const overdue: RowAddress = { row: 'clause', clause: oilGasStrategy.clauses[0]?.id ?? '' };
    expect(cellWords(oilGasStrategy, overdue, a, 'en').main).toEqual([{ key: 'effectNoPrice' }]);
    expect(cellWords(oilGasStrategy, overdue, d, 'en').empty).toBe(true);
  });

  it('takes the words of the document in the language of the reader', () => {
    expect(cellWords(oilGasStrategy, { row: 'owner' }, a, 'en').main).toEqual([
      { text: serviceOf(oilGasStrategy, a).ownerRole.en },
    ]);
  });

  it('differs exactly where the draft says something else', () => {
    const draft = setDelivery(oilGasStrategy, b, { promise: visit, timesAYear: 26, hoursEach: 2 });
    const differs = (at: RowAddress, tier: string) =>
      !sameWords(cellWords(oilGasStrategy, at, tier, 'zh'), cellWords(draft, at, tier, 'zh'));
    expect(differs(visits, b)).toBe(true);
    expect(differs(visits, a)).toBe(false);
    expect(differs({ row: 'response' }, b)).toBe(false);
  });

  it('calls a tier without self-service by its word', () => {
    const none = setEntitlements(oilGasStrategy, a, { selfOrder: false, selfRepair: false });
    expect(cellWords(none, { row: 'self' }, a, 'zh')).toMatchObject({ main: [{ key: 'selfNone' }], empty: true });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { GradingDocument, GradingNode, StabilityPolicy } from '@tierwright/model';
import { compile } from '../compile.js';
import { base, condition, documentOf, edge, id } from '../testing/documents.js';
import { settleCustomer } from './settle-customer.js';

const when = (name: string, rule: unknown) => ({ match: 'all' as const, conditions: [condition(name, rule)] });
const nodes: GradingNode[] = [
  { ...base('theft'), type: 'gate', mode: 'veto', when: when('theft', { var: 'key_account' }) },
  {
    ...base('unpaid'),
    type: 'gate',
    mode: 'cap',
    cap: id('t', 'b'),
    when: when('unpaid', { '>': [{ var: 'sales' }, 0] }),
  },
  { ...base('points'), type: 'criterion', when: when('points', { '>=': [{ var: 'volume' }, 90] }) },
];
const stability: StabilityPolicy = {
  period: 'year',
  upgrade: 'period-end',
  downgrade: 'matching',
  failPeriods: 1,
  holdMonths: 0,
  graceDays: 0,
  rounding: 'day',
  ungraded: 'keep',
  joined: 'since',
  newcomer: { tier: id('t', 'b'), months: 12 },
  sanctions: [
    { gate: id('n', 'theft'), months: 24 },
    { gate: id('n', 'unpaid'), months: 0 },
  ],
};
const document: GradingDocument = {
  ...documentOf(nodes, [
    edge('start', 'next', 'theft'),
    edge('theft', 'passed', 'unpaid'),
    edge('theft', 'vetoed', 'c'),
    edge('unpaid', 'next', 'points'),
    edge('points', 'met', 'a'),
    edge('points', 'otherwise', 'b'),
  ]),
  stability,
};
const { program } = compile(document);
const good = { key_account: false, sales: 0, volume: 95, since: '2020-03-01' };

describe('settling a customer', () => {
  it('reads the day of joining and the gates that hit from the flow', () => {
    expect(settleCustomer(program, { ...good, since: '2026-01-01' }, null, '2026-05-01')?.reason).toBe('newcomer');
    const first = settleCustomer(program, good, null, '2026-05-01');
    expect(first).toMatchObject({ tier: id('t', 'a'), reason: 'first' });
    const owing = settleCustomer(program, { ...good, sales: 10 }, first!.state, '2026-06-01');
    expect(owing).toMatchObject({ tier: id('t', 'b'), reason: 'sanctioned' });
    const thief = settleCustomer(program, { ...good, key_account: true }, first!.state, '2026-06-01');
    expect(thief).toMatchObject({ tier: id('t', 'c'), state: { sanction: { until: '2028-06-01' } } });
    expect(settleCustomer(program, good, thief!.state, '2028-05-31')?.tier).toBe(id('t', 'c'));
    expect(settleCustomer(program, { ...good, volume: 80 }, first!.state, '2026-06-01')?.reason).toBe('watched');
  });

  it('has nothing to settle without rules', () => {
    const { stability: _rules, ...plain } = document;
    expect(_rules).toBe(stability);
    expect(settleCustomer(compile(plain).program, good, null, '2026-05-01')).toBeNull();
  });
});

import { describe, expect, test } from '@jest/globals';
import { exitsOf, GradingDocument, StrategyDocument, type NewId } from '@tierwright/model';
import { idPrefixes } from '@tierwright/model';
import { demoFacts } from '../dictionary/demo-facts.js';
import { orderFacts } from '../dictionary/order-facts.js';
import { blankStrategy } from './blank-strategy.js';
import { starterNeeds, starters, type StarterName } from './starters.js';

function counter(): NewId {
  let count = 0;
  return (kind) => `${idPrefixes[kind]}_${String((count += 1)).padStart(10, '0')}`;
}

const names = Object.keys(starters) as StarterName[];

describe('the starters', () => {
  test.each(names)('%s is a whole document, with the facts a company has or with none', (starter) => {
    for (const facts of [demoFacts, orderFacts('USD'), []]) {
      const document = starters[starter]('客户分级', facts, counter());
      expect(GradingDocument.parse(document)).toEqual(document);
      const keys = document.facts.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const need of starterNeeds(starter, facts)) expect(keys).toContain(need);
    }
  });

  test.each(names.filter((starter) => starter !== 'blank'))('%s leaves no exit open', (starter) => {
    const { nodes, edges } = starters[starter]('x', demoFacts, counter()).criteriaFlow;
    const open = nodes.flatMap((node) =>
      exitsOf(node).filter((exit) => !edges.some((edge) => edge.source === node.id && edge.exit === exit.id)),
    );
    expect(open).toEqual([]);
  });

  test('prefer the facts a company already has', () => {
    expect(starterNeeds('scorecard', orderFacts('USD'))).toContain('sales_12m');
    expect(starterNeeds('scorecard', demoFacts)).toContain('annual_volume_t');
    expect(starterNeeds('abc', [])).toEqual(['lifetime_sales']);
  });

  test('make a first strategy that covers every tier', () => {
    const { tiers } = starters.abc('x', demoFacts, counter());
    const strategy = blankStrategy('服务方案', 'abc', tiers);
    expect(StrategyDocument.parse(strategy)).toEqual(strategy);
    expect(strategy.tiers.map(({ tier }) => tier)).toEqual(tiers.map(({ id }) => id));
  });
});

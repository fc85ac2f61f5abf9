import { describe, expect, test } from '@jest/globals';
import { exitsOf, GradingDocument, StrategyDocument, type FactDefinition, type NewId } from '@tierwright/model';
import { idPrefixes } from '@tierwright/model';
import { demoFacts } from '../dictionary/demo-facts.js';
import { orderFacts } from '../dictionary/order-facts.js';
import { localized } from '../localized.js';
import { blankStrategy } from './blank-strategy.js';
import { methods } from './methods.js';
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

  test('give a method the facts of the company, and a free name to what means something else there', () => {
    const label = localized('别的', 'Other');
    const company: FactDefinition[] = [
      { key: 'usage_pct', label, type: 'number' },
      { key: 'open_tickets', label, type: 'text' },
      { key: 'health_score', label, type: 'number' },
    ];
    const document = starters['health-formula']('健康', company, counter());
    expect(document.facts.map(({ key }) => key)).toEqual([
      ...['usage_pct', 'open_tickets', 'health_score'],
      ...['nps_score', 'open_tickets_2', 'days_since_login'],
    ]);
    expect(starterNeeds('health-formula', company)).toEqual([
      'nps_score',
      'usage_pct',
      'open_tickets_2',
      'days_since_login',
    ]);
    const [formula, bands] = document.criteriaFlow.nodes.slice(1);
    expect(formula).toMatchObject({ output: 'health_score_2' });
    expect(JSON.stringify(formula)).toContain('{"var":"open_tickets_2"}');
    expect(JSON.stringify(bands)).not.toContain('{"var":"health_score"}');
  });

  test('keep a choice of the company that offers what the method asks for', () => {
    const label = localized('态度', 'Sentiment');
    const options = ['good', 'fair', 'poor', 'unsure'].map((value) => ({ value, label }));
    const offering = (values: typeof options): FactDefinition => ({
      key: 'sentiment',
      label,
      type: 'enum',
      options: values,
    });
    expect(starterNeeds('health-any-poor', [offering(options)])).toContain('sentiment');
    expect(starterNeeds('health-any-poor', [offering(options.slice(1))])).toContain('sentiment_2');
  });

  test('say in both languages what each method does, apart from the others', () => {
    const said = Object.values(methods).map(({ says }) => says);
    for (const { zh, en } of said) expect([zh, en].map((text) => text.length > 10)).toEqual([true, true]);
    expect(new Set(said.flatMap(({ zh, en }) => [zh, en])).size).toBe(said.length * 2);
  });

  test('make a first strategy that covers every tier', () => {
    const { tiers } = starters.abc('x', demoFacts, counter());
    const strategy = blankStrategy('服务方案', 'abc', tiers);
    expect(StrategyDocument.parse(strategy)).toEqual(strategy);
    expect(strategy.tiers.map(({ tier }) => tier)).toEqual(tiers.map(({ id }) => id));
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Facts } from '@tierwright/model';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { compile, withCuts } from './compile.js';
import { computeCuts } from './cuts.js';
import { evaluate } from './evaluate.js';
import type { JsonLogicExport } from './program.js';
import { arbitraryDocument, arbitraryRows } from './testing/arbitrary-documents.js';
import { base, condition, documentOf, edge, id } from './testing/documents.js';
import { jsonLogicInputs } from './json-logic-inputs.js';
import { toJsonLogic } from './to-json-logic.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, snippet = ''] = /```js\n([^`]*)```/.exec(readme) ?? [];
const { tierOf }: { tierOf: (engine: unknown, exported: JsonLogicExport, customer: Facts) => unknown } = await import(
  `data:text/javascript,${encodeURIComponent(snippet)}`
);

const asked = documentOf(
  [
    {
      ...base('old'),
      type: 'criterion',
      when: { match: 'all', conditions: [condition('old', { '<': [{ var: 'since' }, 10] })] },
    },
  ],
  [edge('start', 'next', 'old'), edge('old', 'met', 'a'), edge('old', 'otherwise', 'b'), edge('old', 'unknown', 'c')],
);

describe('the exported steps', () => {
  it('give the tier by the lines of the README, for random documents and customers', () => {
    expect(snippet.trim().split('\n').length).toBeLessThanOrEqual(10);
    fc.assert(
      fc.property(arbitraryDocument, arbitraryRows, (document, rows) => {
        const draft = compile(document).program;
        const program = withCuts(draft, computeCuts(draft, rows));
        const exported: JsonLogicExport = JSON.parse(JSON.stringify(toJsonLogic(program)));
        for (const { facts } of rows) {
          const tier = program.document.tiers.find((each) => each.id === evaluate(program, facts).tier);
          expect(tierOf(jsonLogic, exported, facts)).toBe(tier?.key ?? null);
        }
      }),
      { seed: 11, numRuns: 80 },
    );
  });

  it('stand one per node in an order in which each reads only what stands before it', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { steps } = toJsonLogic(compile(document).program);
        const seen = new Set<string>();
        for (const { set, rule } of steps) {
          for (const [name] of JSON.stringify(rule).matchAll(/\$[a-z0-9_]+/g)) expect(seen.has(name)).toBe(true);
          seen.add(set);
        }
        for (const node of document.criteriaFlow.nodes) expect(seen.has(`$${node.id}`)).toBe(true);
        expect(seen.size).toBe(steps.length);
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it('list the facts they read with what a caller must keep to', () => {
    expect(toJsonLogic(compile(asked).program).inputs).toEqual([{ key: 'since', type: 'date' }]);
  });

  it('start from days for dates and from null for what is missing', () => {
    const { program } = compile(asked);
    expect(jsonLogicInputs(program, { since: '1970-01-05', volume: 3 })).toEqual({ since: 4 });
    expect(jsonLogicInputs(program, { since: '' })).toEqual({ since: null });
    expect(jsonLogicInputs(program, { since: 'yesterday' })).toBeNull();
  });

  it('leave those who meet an unfinished node without a tier', () => {
    const document = { ...asked, facts: [] };
    const exported = toJsonLogic(compile(document).program);
    expect(exported.steps.find(({ set }) => set === `$${id('n', 'old')}`)?.rule).toBeNull();
    expect(tierOf(jsonLogic, exported, {})).toBeNull();
  });
});

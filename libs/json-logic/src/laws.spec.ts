import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { prepare } from './apply.js';
import { lowerTest } from './lower.js';
import { parseCondition } from './parse.js';
import { prepareTest } from './prepare.js';
import { arbitraryCondition, arbitraryData, variableTypes } from './testing/arbitrary-rules.js';
import { naive } from './testing/naive.js';
import type { Rule, Truth } from './value.js';

const names = [...variableTypes.keys()];

function closureAnswer(rule: Rule, data: Record<string, Rule>): Truth {
  const { expression } = parseCondition(rule, variableTypes);
  if (!expression) throw new Error(`refused ${JSON.stringify(rule)}`);
  const values = names.map((name) => (data[name] === '' ? null : ((data[name] ?? null) as never)));
  return prepareTest(expression, (name) => names.indexOf(name))(values);
}

type Engine = (rule: Rule, data: Record<string, unknown>) => unknown;

const independent: Engine = (rule, data) => jsonLogic.apply(rule as never, data);
const own: Engine = (rule, data) => prepare(rule, { numbers: 'plain' }).run(data);

function plainAnswer(rule: Rule, data: Record<string, Rule>, engine = independent): { answer: Truth; size: number } {
  const { expression } = parseCondition(rule, variableTypes);
  if (!expression) throw new Error(`refused ${JSON.stringify(rule)}`);
  const steps: { set: string; rule: Rule }[] = [];
  const { whenTrue, whenFalse } = lowerTest(expression, (step) => {
    steps.push({ set: `$v_${steps.length}`, rule: step });
    return `$v_${steps.length - 1}`;
  });
  const seen: Record<string, unknown> = { ...data };
  for (const step of steps) seen[step.set] = engine(step.rule, seen);
  const [surely, surelyNot] = [whenTrue, whenFalse].map((part) => engine(part, seen) === true);
  expect(surely && surelyNot).toBe(false);
  const size = JSON.stringify([steps, whenTrue, whenFalse]).length;
  return { answer: surely ? true : surelyNot ? false : null, size };
}

describe('a condition', () => {
  it('answers as the obvious twin does, for random rules and random data', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryData, (rule, data) => {
        expect(closureAnswer(rule, data)).toBe(naive(rule, data));
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });

  it('answers as json-logic-js does on the lowered rules, missing values included', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryData, (rule, data) => {
        expect(plainAnswer(rule, data).answer).toBe(closureAnswer(rule, data));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('answers as our own plain run of the lowered rules does', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryData, (rule, data) => {
        expect(plainAnswer(rule, data, own).answer).toBe(closureAnswer(rule, data));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('is lowered to a size in proportion to its own, however deep its choices are nested', () => {
    const nested = (depth: number): Rule =>
      depth === 0
        ? { var: 'flag' }
        : {
            '>': [
              { if: [nested(depth - 1), { '+': [{ var: 'x' }, depth] }, { '/': [{ var: 'y' }, { var: 'z' }] }] },
              1,
            ],
          };
    const sizes = [4, 8, 16, 20].map((depth) => plainAnswer(nested(depth), { flag: true, x: 1, y: 2, z: 0 }).size);
    const early = sizes[1]! - sizes[0]!;
    const late = sizes[3]! - sizes[2]!;
    expect(early).toBeGreaterThan(0);
    expect(late).toBeLessThan(early * 1.5);
  });
});

import { describe, expect, it } from '@jest/globals';
import { parseCondition, prepareTest, type Truth, type Values } from '@tierwright/json-logic';
import { ruleOfCell, type NodeOf } from '@tierwright/model';
import fc from 'fast-check';
import { compile, scopeOfProgram } from '../compile.js';
import { evaluate } from '../evaluate.js';
import { createRow, walk } from '../row.js';
import { slotNamed, type Scope } from '../scope.js';
import { arbitraryFacts } from '../testing/arbitrary-documents.js';
import { base, documentOf, edge, id, text } from '../testing/documents.js';
import { arbitraryTable } from '../testing/random-table.js';
import { compileRows } from './compile-rows.js';
import { rowFinder, type Finding } from './find-row.js';

const around = (node: NodeOf<'table'>) =>
  documentOf(
    [node],
    [
      edge('start', 'next', 't'),
      edge('t', node.exits[0]!.id, 'a'),
      edge('t', node.exits[1]!.id, 'b'),
      edge('t', 'default', 'c'),
    ],
  );

/** Asks every row by its rules, as the words of the policies say. */
function asked(node: NodeOf<'table'>, scope: Scope, values: Values): Finding {
  const truths = node.rows.map(({ cells }): Truth => {
    const answers = node.inputs.map(({ id: input, fact }): Truth => {
      const cell = cells[input];
      if (!cell) return true;
      const { expression } = parseCondition(ruleOfCell(cell, fact), scope.types);
      return prepareTest(expression!, (name) => slotNamed(scope, name))(values);
    });
    return answers.includes(false) ? false : answers.includes(null) ? null : true;
  });
  const sure = truths.flatMap((truth, at) => (truth === true ? [at] : []));
  const first = truths.findIndex((truth) => truth !== false);
  if (node.hitPolicy === 'first') return { at: first, sure: truths[first] !== null, second: -1 };
  if (sure.length > 1) return { at: sure[0]!, sure: true, second: sure[1]! };
  const open = truths.indexOf(null);
  return open >= 0 ? { at: open, sure: false, second: -1 } : { at: sure[0] ?? -1, sure: true, second: -1 };
}

describe('the index of a table', () => {
  it('finds the row that asking every row finds, values missing or not', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(arbitraryTable('t', 6), arbitraryTable('t', 60)), arbitraryFacts, (node, facts) => {
        const document = around(node);
        const { program } = compile(document);
        const scope = scopeOfProgram(program);
        const row = createRow(program);
        walk(program, row, facts);
        const found = rowFinder(compileRows(node, scope), node.hitPolicy === 'unique')(row);
        expect(found).toEqual(asked(node, scope, row.values));
        met.add(
          `${node.hitPolicy} ${found.at < 0 ? 'none' : found.second >= 0 ? 'two' : found.sure ? 'sure' : 'open'}`,
        );
      }),
      { seed: 31, numRuns: 600 },
    );
    expect([...met].sort()).toEqual([
      'first none',
      'first open',
      'first sure',
      'unique none',
      'unique open',
      'unique sure',
      'unique two',
    ]);
  });

  it('finds it in tables so long that many rows change at one value', () => {
    fc.assert(
      fc.property(
        arbitraryTable('t', 600, 450),
        fc.array(arbitraryFacts, { minLength: 8, maxLength: 8 }),
        (node, all) => {
          const { program } = compile(around(node));
          const scope = scopeOfProgram(program);
          const row = createRow(program);
          const find = rowFinder(compileRows(node, scope), node.hitPolicy === 'unique');
          for (const facts of all) {
            walk(program, row, facts);
            expect(find(row)).toEqual(asked(node, scope, row.values));
          }
        },
      ),
      { seed: 8, numRuns: 6 },
    );
  });

  it('looks a customer up in 10,000 rows faster than it could ask them one by one', () => {
    const node = longTable(10_000);
    const { program, diagnostics } = compile(around(node));
    expect(diagnostics.filter(({ severity }) => severity !== 'warning')).toEqual([]);
    const row = createRow(program);
    const customers = Array.from({ length: 500 }, (_, at) => ({
      volume: at * 20.5,
      segment: ['fleet', 'farm'][at % 2]!,
    }));
    for (const facts of customers) walk(program, row, facts);
    const started = performance.now();
    for (let round = 0; round < 10; round += 1) for (const facts of customers) walk(program, row, facts);
    const each = ((performance.now() - started) * 1000) / (10 * customers.length);
    // The figure is that of `npm run bench`; here a scan, which takes some hundred microseconds, must not pass.
    expect(each).toBeLessThan(60);
  });
});

/** Every row a range of volume of its own for one segment. */
function longTable(count: number): NodeOf<'table'> {
  const exits = ['x', 'y'].map((exit) => ({ id: id('x', exit), label: text(exit) }));
  const [volume, segment] = ['volume', 'segment'].map((fact) => ({ id: id('a', fact), label: text(fact), fact }));
  return {
    ...base('t'),
    type: 'table',
    hitPolicy: 'first',
    inputs: [volume!, segment!],
    exits,
    rows: Array.from({ length: count }, (_, at) => ({
      id: id('r', String(at)),
      cells: {
        [volume!.id]: { op: 'between' as const, from: at, to: at + 1 },
        [segment!.id]: { op: '==' as const, value: at % 3 === 0 ? 'farm' : 'fleet' },
      },
      exit: exits[at % 2]!.id,
    })),
  };
}

describe('a decision table', () => {
  const table = (hitPolicy: 'first' | 'unique', missing?: 'otherwise' | 'ungraded'): NodeOf<'table'> => {
    const input = { id: id('a', 'volume'), label: text('volume'), fact: 'volume' };
    const kind = { id: id('a', 'segment'), label: text('segment'), fact: 'segment' };
    return {
      ...base('t'),
      type: 'table',
      hitPolicy,
      ...(missing ? { missing } : {}),
      inputs: [input, kind],
      exits: ['x', 'y'].map((exit) => ({ id: id('x', exit), label: text(exit) })),
      rows: [
        { id: id('r', 'one'), cells: { [input.id]: { op: '>=', value: 10 } }, exit: id('x', 'x') },
        {
          id: id('r', 'two'),
          cells: { [input.id]: { op: 'between', from: 5, to: 20 }, [kind.id]: { op: '==', value: 'fleet' } },
          exit: id('x', 'y'),
        },
      ],
    };
  };
  const graded = (node: NodeOf<'table'>, facts: Record<string, number | string>) =>
    evaluate(compile(around(node)).program, facts, { trace: true });

  it('takes the first row that holds, and names it in the trace with its comparisons', () => {
    const decision = graded(table('first'), { volume: 12, segment: 'fleet' });
    expect(decision.tier).toBe(id('t', 'a'));
    const step = decision.steps[1]!;
    expect(step.row).toBe(id('r', 'one'));
    expect(step.comparisons).toEqual([
      { condition: id('r', 'one'), fact: 'volume', operator: '>=', value: 12, threshold: 10, holds: true, distance: 2 },
    ]);
  });

  it('shows the nearest row above that failed, by the one cell that failed', () => {
    const step = graded(table('first'), { volume: 7, segment: 'fleet' }).steps[1]!;
    expect(step.row).toBe(id('r', 'two'));
    expect(step.comparisons.map(({ condition, operator, holds }) => [condition, operator, holds])).toEqual([
      [id('r', 'one'), '>=', false],
      [id('r', 'two'), '>=', true],
      [id('r', 'two'), '<', true],
      [id('r', 'two'), '==', true],
    ]);
  });

  it('leaves a customer ungraded whom two rows of a unique table match, and shows both rows', () => {
    const decision = graded(table('unique'), { volume: 12, segment: 'fleet' });
    expect(decision.ungraded).toEqual([{ code: 'many-rows-match', fact: null, node: id('n', 't') }]);
    expect(new Set(decision.steps[1]!.comparisons.map(({ condition }) => condition))).toEqual(
      new Set([id('r', 'one'), id('r', 'two')]),
    );
  });

  it('blames the fact the deciding row lacks', () => {
    expect(graded(table('first'), { volume: 7 }).ungraded).toEqual([
      { code: 'missing-fact', fact: 'segment', node: id('n', 't') },
    ]);
    expect(graded(table('first'), { segment: 'farm' }).ungraded).toEqual([
      { code: 'missing-fact', fact: 'volume', node: id('n', 't') },
    ]);
  });

  it('decides without a value that no open row asks for', () => {
    expect(graded(table('first'), { volume: 12 }).tier).toBe(id('t', 'a'));
    expect(graded(table('unique'), { volume: 30 }).tier).toBe(id('t', 'a'));
    expect(graded(table('first'), { volume: 1 }).tier).toBe(id('t', 'c'));
  });

  it('sends a customer whose row is unknown where the node says', () => {
    expect(graded(table('first', 'otherwise'), { volume: 7 }).tier).toBe(id('t', 'c'));
    expect(graded(table('first', 'ungraded'), { volume: 7 }).ungraded).toEqual([
      { code: 'missing-fact', fact: 'segment', node: id('n', 't') },
    ]);
  });

  it('reports everything that makes no sense in it at once', () => {
    const node = table('first');
    node.inputs[1]!.fact = 'tags';
    node.rows[0]!.exit = id('x', 'gone');
    node.rows[0]!.cells[id('a', 'volume')] = { op: '>', value: 'many' };
    node.rows[0]!.cells[id('a', 'gone')] = { op: '==', value: 1 };
    node.rows[1]!.cells[id('a', 'volume')] = { op: 'between', from: 9, to: 9 };
    const found = compile(around(node)).diagnostics.filter(({ node: at }) => at === id('n', 't'));
    expect(found.map(({ code, pointer }) => [code, pointer.replace('/criteriaFlow/nodes/1/', '')])).toEqual([
      ['row-without-exit', 'rows/0/exit'],
      ['type-mismatch', `rows/0/cells/${id('a', 'volume')}`],
      ['cell-without-input', `rows/0/cells/${id('a', 'gone')}`],
      ['range-never-holds', `rows/1/cells/${id('a', 'volume')}`],
      ['wrong-fact-type', `rows/1/cells/${id('a', 'segment')}`],
    ]);
  });
});

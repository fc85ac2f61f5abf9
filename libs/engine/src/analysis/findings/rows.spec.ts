import { describe, expect, it } from '@jest/globals';
import { parseCondition, prepareTest, type Truth } from '@tierwright/json-logic';
import { ruleOfCell, type Facts, type NodeOf } from '@tierwright/model';
import fc from 'fast-check';
import { compile, scopeOfProgram } from '../../compile.js';
import { evaluate } from '../../evaluate.js';
import type { Program } from '../../program.js';
import { analyse } from '../analyse.js';
import { gridFacts, gridTables } from '../testing/grid.js';

type Table = NodeOf<'table'>;

const keys = ['x', 'y', 'kind', 'flag'] as const;
const without = (facts: Facts, key: string | null): string =>
  JSON.stringify(keys.map((each) => (each === key ? null : facts[each])));

/** What each row says of each customer, asked one by one. */
function truthsOf(node: Table, program: Program, customers: readonly Facts[]): Truth[][] {
  const { types } = scopeOfProgram(program);
  return node.rows.map(({ cells }) => {
    const tests = node.inputs.flatMap(({ id, fact }) => {
      const cell = cells[id];
      const { expression } = cell ? parseCondition(ruleOfCell(cell, fact), types) : {};
      return expression ? [prepareTest(expression, (name) => keys.indexOf(name as 'x'))] : [];
    });
    return customers.map((facts) => {
      const values = keys.map((key) => facts[key] as string | number | boolean | null);
      const answers = tests.map((test) => test(values));
      return answers.includes(false) ? false : answers.includes(null) ? null : true;
    });
  });
}

/** By fact a row depends on: what it asks of all others, as the customers of the grid it holds for. */
function asksBeside(truths: readonly Truth[], customers: readonly Facts[]): Map<string, string> {
  const held = customers.filter((_, at) => truths[at] === true);
  return new Map(
    keys.flatMap((key): [string, string][] => {
      const rest = new Set(held.map((facts) => without(facts, key)));
      const whole = rest.size * new Set(customers.map((facts) => facts[key])).size === held.length;
      return whole ? [] : [[key, [...rest].sort().join()]];
    }),
  );
}

interface Seen {
  readonly node: Table;
  readonly program: Program;
  readonly customers: readonly Facts[];
  /** By customer: whether the way leads through the table. */
  readonly arrives: readonly boolean[];
}

/** The rows, each with what is wrong with it, that going through all customers finds. */
function wrongRows({ node, program, customers, arrives }: Seen): string[] {
  const truths = truthsOf(node, program, customers);
  const somebody = (holds: (customer: number) => boolean) => customers.some((_, at) => holds(at));
  const exits = program.nodes.find((each) => each.node === node)!.exits;
  const target = (row: number) => exits.find(({ id }) => id === node.rows[row]!.exit)!.target;
  const beside = truths.map((row) => asksBeside(row, customers));
  const crossing = (a: number, b: number) =>
    [
      (at: number) => truths[a]![at] === true && truths[b]![at] === true,
      (at: number) => truths[a]![at] === true && truths[b]![at] !== true,
      (at: number) => truths[a]![at] !== true && truths[b]![at] === true,
    ].every((part) => somebody((at) => arrives[at]! && part(at)));
  return node.rows.flatMap((_, row) => {
    const holds = (at: number) => truths[row]![at] === true;
    const earlier = node.rows.slice(0, row).map((__, each) => each);
    const left = (at: number) => node.hitPolicy === 'unique' || earlier.every((each) => truths[each]![at] === false);
    const found: string[] = [];
    if (!somebody(holds)) found.push(`impossible-row ${row}`);
    else if (!somebody((at) => arrives[at]! && holds(at))) found.push(`unreachable-row ${row}`);
    else if (!somebody((at) => arrives[at]! && holds(at) && left(at))) found.push(`dead-row ${row}`);
    const alike = (other: number) => [...beside[row]!].some(([key, rest]) => beside[other]!.get(key) === rest);
    const both = (other: number) => somebody((at) => arrives[at]! && holds(at) && truths[other]![at] === true);
    if (node.hitPolicy === 'unique') return earlier.some(both) ? [...found, `overlap ${row}`] : found;
    const slips = earlier.some((other) => target(other) !== target(row) && alike(other) && crossing(other, row));
    return slips ? [...found, `overlap-by-order ${row}`] : found;
  });
}

const aboutRows = new Set(['impossible-row', 'unreachable-row', 'dead-row', 'overlap', 'overlap-by-order']);

describe('what is proved about rows', () => {
  it('is exactly what going through every customer of the grid finds', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(gridTables, (document) => {
        const { program } = compile(document);
        const analysis = analyse(program, { budget: 3_000_000 });
        expect(analysis.complete).toBe(true);
        const customers = gridFacts(document);
        const ways = customers.map((facts) => evaluate(program, facts, { trace: true }).steps.map(({ node }) => node));
        for (const { node } of program.nodes) {
          if (node.type !== 'table') continue;
          const arrives = ways.map((way) => way.includes(node.id));
          const own = analysis.findings.filter((each) => each.node === node.id && aboutRows.has(each.code));
          const proved = own.map(({ code, pointer }) => `${code} ${pointer.split('/').at(-1)}`);
          const expected = arrives.includes(true) ? wrongRows({ node, program, customers, arrives }) : [];
          expect(proved.sort()).toEqual(expected.sort());
          for (const { code } of own) seen.set(code, (seen.get(code) ?? 0) + 1);
        }
      }),
      { seed: 61, numRuns: 40 },
    );
    for (const code of aboutRows) expect({ code, often: (seen.get(code) ?? 0) > 1 }).toEqual({ code, often: true });
  });

  it('names rows that leave nobody to a dead one, and none it could do without', () => {
    let named = 0;
    fc.assert(
      fc.property(gridTables, (document) => {
        const { program } = compile(document);
        const customers = gridFacts(document);
        for (const finding of analyse(program).findings.filter(({ code }) => code === 'dead-row')) {
          const { node } = program.nodes.find((each) => each.node.id === finding.node)!;
          const truths = truthsOf(node as Table, program, customers);
          const arriving = customers.map((facts) =>
            evaluate(program, facts, { trace: true }).steps.some((step) => step.node === finding.node),
          );
          const own = truths[Number(finding.params['row']) - 1]!;
          const rows = String(finding.params['rows']).split(', ').map(Number);
          const leaves = (kept: readonly number[]) =>
            customers.some(
              (_, at) => arriving[at]! && own[at] === true && kept.every((row) => truths[row - 1]![at] === false),
            );
          expect(leaves(rows)).toBe(false);
          for (const row of rows) expect(leaves(rows.filter((each) => each !== row))).toBe(true);
          named += 1;
        }
      }),
      { seed: 62, numRuns: 25 },
    );
    expect(named).toBeGreaterThan(2);
  });
});

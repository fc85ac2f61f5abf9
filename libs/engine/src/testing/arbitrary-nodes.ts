import type { Band, Conditions, GradingNode, MatrixAxis, ScorecardCharacteristic } from '@tierwright/model';
import fc from 'fast-check';
import { condition, id, text } from './documents.js';
import { arbitraryTable } from './random-table.js';

const numericKeys = ['volume', 'sales', 'margin', 'visits', 'since'];
const limit = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constantFrom(0.5, 2.25, 12.345678));

/** Names of scores that earlier scorecards of a random document set. */
export const scoreKeys = ['score_a', 'score_b'];

const numeric = fc.constantFrom(...numericKeys, ...scoreKeys);
const value = numeric.map((key) => ({ var: key }));

const rule: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), value, limit).map(([op, a, b]) => ({ [op]: [a, b] })),
    fc.tuple(limit, value, limit).map((args) => ({ '<=': args })),
    fc.tuple(value, value, limit).map(([a, b, c]) => ({ '>=': [{ '/': [a, b] }, c] })),
    fc.tuple(value, value, limit).map(([a, b, c]) => ({ '<': [{ '+': [a, 0.1, b] }, c] })),
    fc.constant({ var: 'key_account' }),
    fc.subarray(['fleet', 'factory', 'farm']).map((list) => ({ in: [{ var: 'segment' }, list] })),
    fc.constantFrom('vip', 'new').map((tag) => ({ in: [tag, { var: 'tags' }] })),
    fc.constantFrom('==', '!=').map((op) => ({ [op]: [{ var: 'note' }, 'x'] })),
    fc.tuple(fc.constantFrom('and', 'or'), tie('rule'), tie('rule')).map(([op, a, b]) => ({ [op]: [a, b] })),
    tie('rule').map((inner) => ({ '!': inner })),
    fc.tuple(tie('rule'), tie('rule'), tie('rule')).map((args) => ({ if: args })),
  ),
})).rule;

const conditions = (name: string): fc.Arbitrary<Conditions> =>
  fc.record({
    match: fc.constantFrom('all' as const, 'any' as const),
    conditions: fc
      .array(rule, { minLength: 1, maxLength: 3 })
      .map((rules) => rules.map((one, at) => condition(`${name}${at}`, one))),
  });

const points = fc.constantFrom(-10, 0, 0.1, 2.5, 10, 33.3);
const ascending = (name: string, most: number): fc.Arbitrary<Band[]> =>
  fc.uniqueArray(limit, { maxLength: most - 1 }).map((ends) =>
    [undefined, ...ends.sort((a, b) => a - b)].map((from, at) => ({
      id: id('b', `${name}${at}`),
      ...(from === undefined ? {} : { from }),
    })),
  );

const missing = fc.constantFrom<NonNullable<ScorecardCharacteristic['missing']>>(
  'unknown',
  'reweight',
  'ungraded',
  { points: 5 },
  { points: 1 },
  'reweight',
);

const characteristic = (name: string): fc.Arbitrary<ScorecardCharacteristic> => {
  const common = {
    id: fc.constant(id('ch', name)),
    label: fc.constant(text(name)),
    weight: fc.constantFrom(0, 0.3, 1, 2),
    missing,
  };
  const banded = fc.record({
    ...common,
    by: fc.constant('bands' as const),
    fact: fc.constantFrom(...numericKeys, 'score_a'),
    bands: ascending(name, 4).chain((bands) =>
      fc.tuple(...bands.map((band) => points.map((each) => ({ ...band, points: each })))),
    ),
  });
  const group = fc.record({ values: fc.subarray(['fleet', 'factory', 'true', 'false', 'x']), points });
  const grouped = fc.record({
    ...common,
    by: fc.constant('values' as const),
    fact: fc.constantFrom('segment', 'key_account', 'note'),
    groups: fc
      .array(group, { maxLength: 3 })
      .map((groups) => groups.map((one, at) => ({ ...one, id: id('b', `${name}g${at}`) }))),
    others: points,
  });
  const linear = fc.record({
    ...common,
    by: fc.constant('linear' as const),
    fact: fc.constantFrom(...numericKeys, 'score_a'),
    points: fc
      .uniqueArray(limit, { minLength: 2, maxLength: 4 })
      .chain((places) =>
        fc.tuple(...places.sort((a, b) => a - b).map((at) => points.map((each) => ({ at, points: each })))),
      ),
  });
  return fc.oneof(banded, grouped, linear);
};

type Limits = { min?: number; max?: number };

/** Two limits in order, or one, or none. */
const limits: fc.Arbitrary<Limits> = fc.oneof(
  fc.constant({}),
  fc.record({ max: limit }),
  fc.tuple(limit, limit).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
);

type NodeBase = Pick<GradingNode, 'id' | 'name' | 'position'>;

const criterionNode = (base: NodeBase, name: string): fc.Arbitrary<GradingNode> =>
  fc
    .record({ when: conditions(name), missing: fc.constantFrom('unknown', 'otherwise', 'ungraded', 'unknown') })
    .map((own): GradingNode => ({ ...base, type: 'criterion', when: own.when, missing: own.missing as 'unknown' }));

const gateNode = (base: NodeBase, name: string): fc.Arbitrary<GradingNode> =>
  fc
    .record({ when: conditions(name), cap: fc.constantFrom('a', 'b', 'c'), veto: fc.boolean() })
    .map(({ when, cap, veto }): GradingNode => ({
      ...base,
      type: 'gate',
      when,
      ...(veto ? { mode: 'veto' } : { mode: 'cap', cap: id('t', cap) }),
    }));

const scorecardNode = (base: NodeBase, name: string, output: string): fc.Arbitrary<GradingNode> =>
  fc
    .record({
      base: points,
      round: fc.constantFrom(0, 2, 6),
      bands: fc.oneof(fc.constant<Band[]>([]), ascending(name, 3)),
      characteristics: fc.tuple(...['p', 'q', 'r'].map((line) => characteristic(`${name}${line}`))),
      members: fc.option(fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }), { nil: null }),
      groups: fc.tuple(...[0, 1].map((at) => limits.map((own) => ({ id: id('g', `${name}${at}`), ...own })))),
      limits: fc.option(limits, { nil: null }),
    })
    .map(({ members, groups, limits: total, characteristics, ...own }): GradingNode => ({
      ...base,
      type: 'scorecard',
      output,
      ...own,
      ...(total ? { limits: total } : {}),
      ...(members ? { groups: groups.map((group) => ({ ...group, label: text('group') })) } : {}),
      characteristics: characteristics.map((line, at) => {
        const group = groups[members?.[at] ?? 2];
        return members && group ? { ...line, group: group.id } : line;
      }),
    }));

const rankingNode = (base: NodeBase, name: string): fc.Arbitrary<GradingNode> =>
  fc
    .record({ fact: numeric, method: fc.constantFrom('cumulative-share', 'percentile', 'top-n'), two: fc.boolean() })
    .map(({ fact, method, two }): GradingNode => ({
      ...base,
      type: 'ranking',
      fact,
      method: method as 'percentile',
      bands: [...(two ? [30, 80] : [50]), undefined].map((upTo, at) => ({
        id: id('b', `${name}${at}`),
        ...(upTo === undefined ? {} : { upTo }),
      })),
    }));

/** What an axis does without a value: mostly nothing of its own. */
function axisPolicy(bands: readonly Band[], pick: number): Pick<MatrixAxis, 'missing'> {
  const policies: MatrixAxis['missing'][] = [undefined, undefined, undefined, 'unknown', 'ungraded'];
  const policy = policies[pick] ?? (pick === 5 ? { band: bands.at(-1)!.id } : undefined);
  return policy === undefined ? {} : { missing: policy };
}

const matrixNode = (base: NodeBase, name: string): fc.Arbitrary<GradingNode> =>
  fc
    .tuple(
      numeric,
      ascending(`${name}r`, 3),
      numeric,
      ascending(`${name}c`, 3),
      fc.array(fc.nat(1), { minLength: 9, maxLength: 9 }),
      fc.tuple(fc.nat(5), fc.nat(5)),
    )
    .map(([rowFact, rows, columnFact, columns, picks, absent]): GradingNode => {
      const exits = ['x', 'y'].map((exit) => ({ id: id('x', `${name}${exit}`), label: text(exit) }));
      const cells = rows.flatMap((row, down) =>
        columns.map((column, across) => ({
          row: row.id,
          column: column.id,
          exit: exits[picks[down * 3 + across]!]!.id,
        })),
      );
      return {
        ...base,
        type: 'matrix',
        rows: {
          id: id('a', `${name}r`),
          label: text('rows'),
          fact: rowFact,
          bands: rows,
          ...axisPolicy(rows, absent[0]),
        },
        columns: {
          id: id('a', `${name}c`),
          label: text('columns'),
          fact: columnFact,
          bands: columns,
          ...axisPolicy(columns, absent[1]),
        },
        exits,
        cells,
      };
    });

const policy = fc.constantFrom('unknown' as const, 'unknown' as const, 'otherwise' as const, 'ungraded' as const);

const switchNode = (base: NodeBase, name: string): fc.Arbitrary<GradingNode> =>
  fc
    .tuple(policy, conditions(`${name}p`), fc.option(conditions(`${name}q`), { nil: undefined }))
    .map(([missing, ...all]): GradingNode => ({
      ...base,
      type: 'switch',
      missing,
      cases: all.flatMap((when, at) =>
        when ? [{ id: id('x', `${name}${at}`), label: text(`case ${at}`), when }] : [],
      ),
    }));

const quantity: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  quantity: fc.oneof(
    { maxDepth: 3 },
    value,
    limit,
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/', '%', 'min', 'max'), tie('quantity'), tie('quantity'))
      .map(([op, a, b]) => ({ [op as string]: [a, b] })),
    fc.tuple(rule, tie('quantity'), tie('quantity')).map((args) => ({ if: args })),
  ),
})).quantity;

const formulaNode = (base: NodeBase, output: string): fc.Arbitrary<GradingNode> =>
  fc
    .record({ rule: quantity, round: fc.constantFrom(0, 2, 6, 8) })
    .map((own): GradingNode => ({ ...base, type: 'formula', output, ...own }));

const tableNode = (base: NodeBase, name: string): fc.Arbitrary<GradingNode> =>
  arbitraryTable(name, 5).map((table): GradingNode => ({ ...table, ...base }));

/** A random node of every kind but start and tier; the n-th that computes a number in a document sets the n-th name. */
export function arbitraryNode(base: NodeBase, name: string, output: string | undefined): fc.Arbitrary<GradingNode> {
  if (output !== undefined) {
    const card = { weight: 2, arbitrary: scorecardNode(base, name, output) };
    return fc.oneof(card, { weight: 1, arbitrary: formulaNode(base, output) });
  }
  return fc.oneof(
    criterionNode(base, name),
    gateNode(base, name),
    rankingNode(base, name),
    matrixNode(base, name),
    switchNode(base, name),
    tableNode(base, name),
  );
}

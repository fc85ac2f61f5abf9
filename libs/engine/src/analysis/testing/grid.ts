import { exitsOf, type FactDefinition, type Facts, type FactValue, type FlowEdge } from '@tierwright/model';
import type {
  Band,
  Conditions,
  GradingDocument,
  GradingNode,
  ScorecardCharacteristic,
  TableCell,
} from '@tierwright/model';
import fc from 'fast-check';
import { base, condition, documentOf, ends, id, text } from '../../testing/documents.js';

/** Thresholds are 0, 2, 4, …, so that the odd numbers are all that lies between. */
const limit = fc.integer({ min: 0, max: 3 }).map((half) => half * 2);

const facts: FactDefinition[] = [
  { key: 'x', label: text('x'), type: 'integer', range: { min: 0, max: 6 } },
  { key: 'y', label: text('y'), type: 'number', range: { min: -1, max: 7 } },
  {
    key: 'kind',
    label: text('kind'),
    type: 'enum',
    options: ['p', 'q', 'r'].map((value) => ({ value, label: text(value) })),
  },
  { key: 'flag', label: text('flag'), type: 'boolean' },
];

const grid: Record<string, FactValue[]> = {
  x: [null, 0, 1, 2, 3, 4, 5, 6],
  // The cuts of a ranking are whole numbers; a half stands for all that lies between two of them.
  y: [null, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7],
  kind: [null, 'p', 'q', 'r'],
  flag: [null, false, true],
};

const every: Facts[] = Object.entries(grid).reduce<Facts[]>(
  (all, [key, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
  [{}],
);

/** Every customer a grid document can tell apart. */
export const gridFacts = ({ facts: declared }: GradingDocument): Facts[] => {
  const keys = new Set(declared.map(({ key }) => key));
  return every.filter((each) => Object.keys(each).every((key) => keys.has(key)));
};

/** The customers of the grid that rankings are cut by. */
export const rankedRows = (document: GradingDocument) =>
  gridFacts(document)
    .filter(({ y }) => y === null || Number.isInteger(y))
    .map((facts) => ({ facts, code: 'C', name: '' }));

const operator = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');
const numeric = fc.constantFrom('x', 'y');

const rule: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  rule: fc.oneof(
    { maxDepth: 2 },
    fc.tuple(operator, numeric, limit).map(([op, key, value]) => ({ [op]: [{ var: key }, value] })),
    fc.tuple(limit, numeric, limit).map(([low, key, high]) => ({ '<': [low, { var: key }, high] })),
    fc.subarray(['p', 'q', 'r']).map((list) => ({ in: [{ var: 'kind' }, list] })),
    fc.constant({ var: 'flag' }),
    fc.tuple(fc.constantFrom('and', 'or'), tie('rule'), tie('rule')).map(([op, a, b]) => ({ [op]: [a, b] })),
    tie('rule').map((inner) => ({ '!': inner })),
    fc.tuple(tie('rule'), tie('rule'), tie('rule')).map((args) => ({ if: args })),
  ),
})).rule;

const scoreRule = fc
  .tuple(operator, fc.integer({ min: -1, max: 4 }))
  .map(([op, value]) => ({ [op]: [{ var: 'score' }, value] }));

const conditions = (name: string, one: fc.Arbitrary<unknown> = rule): fc.Arbitrary<Conditions> =>
  fc.record({
    match: fc.constantFrom('all' as const, 'any' as const),
    conditions: fc
      .array(one, { minLength: 1, maxLength: 2 })
      .map((rules) => rules.map((each, at) => condition(`${name}${at}`, each))),
  });

const bands = (name: string): fc.Arbitrary<Band[]> =>
  fc.uniqueArray(limit, { maxLength: 2 }).map((from) =>
    [undefined, ...from.sort((a, b) => a - b)].map((start, at) => ({
      id: id('b', `${name}${at}`),
      ...(start === undefined ? {} : { from: start }),
    })),
  );

const points = fc.integer({ min: -1, max: 2 });
const characteristic = (name: string): fc.Arbitrary<ScorecardCharacteristic> => {
  const common = { id: id('ch', name), label: text(name), weight: 1 };
  const missing = fc.constantFrom<NonNullable<ScorecardCharacteristic['missing']>>('unknown', 'ungraded', 'reweight', {
    points: 1,
  });
  const banded = fc
    .tuple(numeric, bands(name), fc.array(points, { minLength: 3, maxLength: 3 }), missing)
    .map(([fact, all, each, policy]): ScorecardCharacteristic => ({
      ...common,
      by: 'bands',
      fact,
      missing: policy,
      bands: all.map((band, at) => ({ ...band, points: each[at]! })),
    }));
  const grouped = fc.tuple(points, points, missing).map(([first, others, policy]): ScorecardCharacteristic => ({
    ...common,
    by: 'values',
    fact: 'kind',
    missing: policy,
    groups: [{ id: id('b', `${name}g`), values: ['p'], points: first }],
    others,
  }));
  return fc.oneof(banded, grouped);
};

type Base = Pick<GradingNode, 'id' | 'name' | 'position'>;

const question = (own: Base, name: string, asked = conditions(name)): fc.Arbitrary<GradingNode> =>
  fc.oneof(
    fc
      .tuple(asked, fc.constantFrom('unknown', 'otherwise', 'ungraded'))
      .map(([when, missing]): GradingNode => ({ ...own, type: 'criterion', when, missing: missing as 'unknown' })),
    asked.map((when): GradingNode => ({ ...own, type: 'gate', when, mode: 'veto' })),
    fc
      .tuple(asked, fc.constantFrom('a', 'b', 'c'))
      .map(([when, cap]): GradingNode => ({ ...own, type: 'gate', when, mode: 'cap', cap: id('t', cap) })),
  );

const crossing = (own: Base, name: string): fc.Arbitrary<GradingNode> =>
  fc
    .tuple(bands(`${name}r`), bands(`${name}c`), fc.array(fc.nat(1), { minLength: 9, maxLength: 9 }))
    .map(([rows, columns, picks]): GradingNode => {
      const exits = ['x', 'y'].map((exit) => ({ id: id('x', `${name}${exit}`), label: text(exit) }));
      return {
        ...own,
        type: 'matrix',
        rows: { id: id('a', `${name}r`), label: text('rows'), fact: 'x', bands: rows },
        columns: { id: id('a', `${name}c`), label: text('columns'), fact: 'y', bands: columns },
        exits,
        cells: rows.flatMap((row, down) =>
          columns.map((column, across) => ({
            row: row.id,
            column: column.id,
            exit: exits[picks[down * 3 + across]!]!.id,
          })),
        ),
      };
    });

const ranked = (own: Base, name: string): fc.Arbitrary<GradingNode> =>
  numeric.map((fact): GradingNode => ({
    ...own,
    type: 'ranking',
    fact,
    method: 'percentile',
    bands: [{ id: id('b', `${name}0`), upTo: 50 }, { id: id('b', `${name}1`) }],
  }));

const scored = (own: Base, name: string): fc.Arbitrary<GradingNode> => {
  const group = id('g', name);
  const limits = fc.option(fc.tuple(fc.nat(1), fc.integer({ min: 1, max: 3 })), { nil: undefined });
  const between = (pair: [number, number] | undefined) => (pair ? { min: pair[0], max: pair[1] } : {});
  return fc
    .tuple(
      fc.tuple(...['p', 'q', 'r'].map((line) => characteristic(`${name}${line}`))),
      fc.option(bands(name), { nil: [] }),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      limits,
      limits,
    )
    .map(([lines, ownBands, grouped, ofGroup, ofTotal]): GradingNode => ({
      ...own,
      type: 'scorecard',
      output: 'score',
      base: 0,
      round: 1,
      characteristics: lines.map((line, at) => (grouped[at] && ofGroup ? { ...line, group } : line)),
      ...(ofGroup ? { groups: [{ id: group, label: text('group'), ...between(ofGroup) }] } : {}),
      limits: between(ofTotal),
      bands: ownBands,
    }));
};

const switching = (own: Base, name: string): fc.Arbitrary<GradingNode> =>
  fc
    .tuple(
      fc.tuple(conditions(`${name}a`), conditions(`${name}b`), conditions(`${name}c`)),
      fc.constantFrom('unknown', 'otherwise', 'ungraded'),
    )
    .map(([cases, missing]): GradingNode => ({
      ...own,
      type: 'switch',
      cases: cases.map((when, at) => ({ id: id('x', `${name}${at}`), label: text(`${at}`), when })),
      missing: missing as 'unknown',
    }));

const cell: fc.Arbitrary<TableCell> = fc.oneof(
  fc.tuple(fc.constantFrom('==', '!=', '<', '<=', '>', '>='), limit).map(([op, value]): TableCell => ({
    op: op as '==',
    value,
  })),
  fc.tuple(limit, limit).map(([from, to]): TableCell => ({ op: 'between', from, to: Math.max(from + 2, to) })),
  fc.tuple(fc.constantFrom('in', 'not-in'), fc.subarray([0, 2, 4])).map(([op, values]): TableCell => ({
    op: op as 'in',
    values,
  })),
  rule.map((asked): TableCell => ({ op: 'rule', rule: asked })),
);
const kindCell: fc.Arbitrary<TableCell> = fc.oneof(
  fc.constantFrom('p', 'q').map((value): TableCell => ({ op: '==', value })),
  fc.subarray(['p', 'q', 'r']).map((values): TableCell => ({ op: 'in', values })),
);

/** Most tables ask several facts; in one of `ranges` rows ask x and now and then the kind. */
const tabled = (own: Base, name: string, ranges = false): fc.Arbitrary<GradingNode> => {
  const some = <V>(one: fc.Arbitrary<V>) => fc.option(one, { nil: undefined, freq: 2 });
  const row = ranges
    ? fc.tuple(cell, fc.constant(undefined), fc.option(kindCell, { nil: undefined, freq: 1 }), fc.nat(1))
    : fc.tuple(some(cell), some(cell), some(kindCell), fc.nat(1));
  const [x, y, kind] = ['x', 'y', 'k'].map((key) => id('a', `${name}${key}`)) as [string, string, string];
  const exits = ['x', 'y'].map((exit) => ({ id: id('x', `${name}${exit}`), label: text(exit) }));
  return fc
    .tuple(
      fc.array<[TableCell | undefined, TableCell | undefined, TableCell | undefined, number]>(row, {
        minLength: 1,
        maxLength: 4,
      }),
      fc.constantFrom('first', 'unique'),
      fc.constantFrom('unknown', 'otherwise', 'ungraded'),
    )
    .map(([rows, hitPolicy, missing]): GradingNode => ({
      ...own,
      type: 'table',
      hitPolicy: hitPolicy as 'first',
      missing: missing as 'unknown',
      inputs: [
        { id: x, label: text('x'), fact: 'x' },
        { id: y, label: text('y'), fact: 'y' },
        { id: kind, label: text('kind'), fact: 'kind' },
      ],
      exits,
      rows: rows.map(([onX, onY, onKind, exit], at) => ({
        id: id('r', `${name}${at}`),
        cells: { ...(onX && { [x]: onX }), ...(onY && { [y]: onY }), ...(onKind && { [kind]: onKind }) },
        exit: exits[exit]!.id,
      })),
    }));
};

const names = ['n1', 'n2', 's1', 'n3', 'n4'];

const node = (name: string): fc.Arbitrary<GradingNode> => {
  const own = base(name);
  if (name === 's1') return scored(own, name);
  const kinds = [question(own, name), question(own, name), crossing(own, name), ranked(own, name)];
  kinds.push(switching(own, name), tabled(own, name));
  return fc.oneof(...kinds, ...(name > 'n2' ? [question(own, name, conditions(name, fc.oneof(rule, scoreRule)))] : []));
};

/** Random nodes in a row of which each exit leads to any later node or end. */
const inARow = (nodes: readonly fc.Arbitrary<GradingNode>[]): fc.Arbitrary<GradingDocument> =>
  fc.tuple(fc.tuple(...nodes), fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 40 })).map(([row, picks]) => {
    let pick = 0;
    const next = () => picks[(pick += 1) % picks.length]!;
    const edges: FlowEdge[] = [{ id: id('e', 'start'), source: id('n', 'start'), exit: 'next', target: row[0]!.id }];
    row.forEach((one, at) => {
      const later = [...row.slice(at + 1), ...row.slice(at + 1), ...ends];
      for (const { id: exit, role } of exitsOf(one)) {
        if (role === 'unknown' && next() % 3 === 0) continue;
        const target = later[next() % later.length]!.id;
        edges.push({ id: id('e', `n${edges.length}`), source: one.id, exit, target });
      }
    });
    return documentOf(row, edges, facts);
  });

/** A random document whose customers a small grid holds all of, up to what it can tell apart. */
export const gridDocument = inARow(names.map(node));

/** The same with tables, and a question before them. */
export const gridTables = inARow([
  question(base('n1'), 'n1'),
  ...['n2', 'n3', 'n4'].map((name) => tabled(base(name), name, name !== 'n2')),
]);

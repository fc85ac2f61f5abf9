import { describe, expect, test } from '@jest/globals';
import type { GradingDocument, MatrixAxis, NodeOf } from '@tierwright/model';
import { base, documentOf, id, text } from '../testing/documents.js';
import { diffDocuments } from './diff-documents.js';

type Scorecard = NodeOf<'scorecard'>;
type Line = Scorecard['characteristics'][number];

const points = [
  { at: 0, points: 0 },
  { at: 100, points: 60 },
];
const line = {
  id: id('ch', 'v'),
  label: { zh: '油量', en: 'Volume' },
  fact: 'volume',
  weight: 1,
  by: 'linear',
  points,
} as Line;
const group = { id: id('g', 'worth'), label: { zh: '价值', en: 'Worth' } };
const plain = { type: 'scorecard' as const, output: 'score', base: 0, bands: [], groups: [group] };
const card = (own: object = {}, ofLine: object = {}) =>
  ({ ...base('s'), ...plain, characteristics: [{ ...line, ...ofLine }], ...own }) as Scorecard;

const axis = (name: string, own: Partial<MatrixAxis> = {}): MatrixAxis => ({
  id: id('a', name),
  label: { zh: '潜力', en: 'Potential' },
  fact: 'volume',
  bands: [
    { id: id('b', `${name}1`), label: { zh: '低', en: 'low' } },
    { id: id('b', `${name}2`), from: 50 },
  ],
  ...own,
});
const matrix = (own: Partial<MatrixAxis> = {}): NodeOf<'matrix'> => ({
  ...base('m'),
  type: 'matrix',
  rows: axis('r', own),
  columns: axis('c'),
  exits: [{ id: id('x', 'a'), label: text('a') }],
  cells: [],
});
const reference = (own: object = {}) =>
  ({ ...base('r'), type: 'reference', model: 'inner', version: 1, takes: 'tier', exits: [], ...own }) as const;

const drawn = (node: object): GradingDocument => documentOf([node as Scorecard], []);

/** Every sentence of the differences both ways, as pairs of languages. */
function said(before: object, after: object): [zh: string, en: string][] {
  const both = [diffDocuments(drawn(before), drawn(after)), diffDocuments(drawn(after), drawn(before))].flat();
  for (const { sentence } of both) {
    expect(`${sentence.zh} ${sentence.en}`).not.toMatch(/undefined|null|NaN|\[object|\b[a-z]{1,2}_[a-z0-9]{10}\b/);
  }
  return both.slice(0, both.length / 2).map(({ sentence }) => [sentence.zh, sentence.en]);
}

const decay = { fact: 'since', method: 'linear', days: 30 };

describe('what changed in a scorecard', () => {
  test.each<[what: string, before: object, after: object, zh: string, en: string]>([
    [
      'a limit of the total',
      card(),
      card({ limits: { max: 90 } }),
      '总分上下限 不限 → 最高 90 分',
      'Limits of the total none → 90 at most',
    ],
    [
      'a cap of a group that came',
      card(),
      card({ groups: [{ ...group, max: 60 }] }),
      '价值的最高分 不限 → 60',
      'Worth: most points no limit → 60',
    ],
    [
      'a floor of a group that moved',
      card({ groups: [{ ...group, min: -5 }] }),
      card({ groups: [{ ...group, min: 0 }] }),
      '价值的最低分 -5 → 0',
      'Worth: fewest points -5 → 0',
    ],
    [
      'the group of a line',
      card(),
      card({}, { group: group.id }),
      '油量所属的分组 不分组 → 价值',
      'Volume: group none → Worth',
    ],
    [
      'how a line fades',
      card({}, { decay }),
      card({}, { decay: { ...decay, method: 'half-life' } }),
      '油量随时间的衰减 自since起 30 天内递减至 0 → 自since起每 30 天减半',
      'Volume: fading with time down to 0 within 30 days of since → halved every 30 days after since',
    ],
    [
      'that a line fades at all',
      card(),
      card({}, { decay }),
      '油量随时间的衰减 不衰减 → 自since起 30 天内递减至 0',
      'Volume: fading with time none → down to 0 within 30 days of since',
    ],
    [
      'a point of a line',
      card(),
      card({}, { points: [points[0], { at: 80, points: 60 }] }),
      '油量的计分直线 0 → 0、100 → 60 → 0 → 0、80 → 60',
      'Volume: line of points 0 → 0, 100 → 60 → 0 → 0, 80 → 60',
    ],
    ['a group that came', card({ groups: [] }), card(), '新增分组「价值」', 'Add the group “Worth”'],
  ])('names %s', (_what, before, after, zh, en) => {
    expect(said(before, after)).toEqual([[zh, en]]);
  });

  test('a new name of a group is cosmetic', () => {
    const renamed = card({ groups: [{ ...group, label: { zh: '贡献', en: 'Share' } }] });
    expect(said(card(), renamed)).toEqual([['分组名称 价值 → 贡献', 'Name of a group Worth → Share']]);
    expect(diffDocuments(drawn(card()), drawn(renamed))[0]?.cosmetic).toBe(true);
  });
});

describe('what changed in a matrix without a value', () => {
  test.each<[after: MatrixAxis['missing'], zh: string, en: string]>([
    [
      'ungraded',
      '潜力缺失时 走「未知」出口 → 暂不分级',
      'Potential: when missing take the unknown exit → stay ungraded',
    ],
    [
      { band: id('b', 'r1') },
      '潜力缺失时 走「未知」出口 → 归入「低 · < 50」',
      'Potential: when missing take the unknown exit → count as “low · < 50”',
    ],
    [
      { band: id('b', 'r2') },
      '潜力缺失时 走「未知」出口 → 归入「≥ 50」',
      'Potential: when missing take the unknown exit → count as “≥ 50”',
    ],
  ])('names the axis and %j in words', (missing, zh, en) => {
    expect(said(matrix(), matrix({ missing }))).toEqual([[zh, en]]);
  });
});

describe('what changed in a reference', () => {
  test('names the model, the version and what it takes', () => {
    expect(said(reference(), reference({ version: 2 }))).toEqual([['引用的版本 1 → 2', 'Version referred to 1 → 2']]);
    expect(said(reference(), reference({ model: 'outer' }))).toEqual([
      ['引用的模型 inner → outer', 'Model referred to inner → outer'],
    ]);
    expect(said(reference(), reference({ takes: 'score', output: 'inner_score' }))).toEqual([
      ['采用 等级 → 得分', 'Takes the tier → the score'],
      ['得分的代号 – → inner_score', 'Key of the score – → inner_score'],
    ]);
    const exit = { id: id('x', 'a'), tier: 'A', label: text('best') };
    expect(said(reference({ exits: [exit] }), reference({ exits: [{ ...exit, tier: 'S' }] }))).toEqual([
      ['出口对应的等级 A → S', 'Tier of an exit A → S'],
    ]);
  });
});

describe('what changed in a computed fact', () => {
  test('is never cosmetic, since tiers follow it', () => {
    const before = documentOf([], []);
    const computed = (unit: 'days' | 'months'): GradingDocument => ({
      ...before,
      facts: before.facts.map((fact) =>
        fact.key === 'visits' ? { ...fact, computed: { since: 'since', unit } } : fact,
      ),
    });
    for (const earlier of [before, computed('days')]) {
      const [change] = diffDocuments(earlier, computed('months'));
      expect(change?.sentence).toEqual({
        zh: '数据项「visits」的定义有改动',
        en: 'The definition of “visits” changed',
      });
      expect(change?.cosmetic).toBe(false);
    }
  });
});

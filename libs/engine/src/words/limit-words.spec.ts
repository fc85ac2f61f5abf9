import { describe, expect, test } from '@jest/globals';
import type { MatrixAxis, NodeOf } from '@tierwright/model';
import { compile } from '../compile.js';
import { evaluate } from '../evaluate.js';
import { base, documentOf, edge, id, text } from '../testing/documents.js';
import { detailsOf } from './node-details.js';
import { reasonsOf } from './reasons.js';

const group = { id: id('g', 'worth'), label: { zh: '价值', en: 'Worth' } };

function limitedReasons(own: Partial<NodeOf<'scorecard'>>, volume: number) {
  const card: NodeOf<'scorecard'> = {
    ...base('s'),
    type: 'scorecard',
    output: 'score',
    base: 0,
    bands: [],
    characteristics: [
      {
        id: id('ch', 'v'),
        label: text('volume'),
        fact: 'volume',
        weight: 1,
        group: group.id,
        by: 'linear',
        points: [
          { at: -100, points: -100 },
          { at: 100, points: 100 },
        ],
      },
    ],
    groups: [group],
    ...own,
  };
  const document = documentOf([card], [edge('start', 'next', 's'), edge('s', 'next', 'a')]);
  const reasons = reasonsOf(evaluate(compile(document).program, { volume }, { trace: true }), document);
  return reasons.filter(({ code }) => code === 'limited').map((reason) => reason.text);
}

describe('limits in the reasons', () => {
  test('tell the cap of a group and of the total, each with what it was', () => {
    expect(limitedReasons({ groups: [{ ...group, max: 60 }], base: 20, limits: { max: 70 } }, 90)).toEqual([
      { zh: '价值 90 分，封顶为 60 分', en: 'Worth 90 points, capped at 60' },
      { zh: '总分 80 分，封顶为 70 分', en: 'Total 80 points, capped at 70' },
    ]);
  });

  test('tell what a floor raised, one point in the singular', () => {
    expect(limitedReasons({ groups: [{ ...group, min: -5 }], limits: { min: 0 } }, -20)).toEqual([
      { zh: '价值 -20 分，保底为 -5 分', en: 'Worth -20 points, raised to -5' },
      { zh: '总分 -5 分，保底为 0 分', en: 'Total -5 points, raised to 0' },
    ]);
    expect(limitedReasons({ limits: { min: 10 } }, 1)[0]?.en).toBe('Total 1 point, raised to 10');
  });

  test('are silent where nothing was limited', () => {
    expect(limitedReasons({ groups: [{ ...group, max: 60, min: 0 }], limits: { max: 60 } }, 60)).toEqual([]);
  });
});

describe('an axis without a value', () => {
  const axis = (name: string, missing?: MatrixAxis['missing']): MatrixAxis => ({
    id: id('a', name),
    label: { zh: '潜力', en: 'Potential' },
    fact: 'volume',
    bands: [
      { id: id('b', `${name}1`), label: { zh: '低', en: 'low' } },
      { id: id('b', `${name}2`), from: 50 },
    ],
    ...(missing === undefined ? {} : { missing }),
  });
  const lineOf = (missing?: MatrixAxis['missing']) => {
    const matrix: NodeOf<'matrix'> = {
      ...base('m'),
      type: 'matrix',
      rows: axis('r', missing),
      columns: axis('c'),
      exits: [{ id: id('x', 'a'), label: text('a') }],
      cells: [],
    };
    const { program } = compile(documentOf([matrix], [edge('start', 'next', 'm')]));
    return [detailsOf(matrix, program, 'zh')[0], detailsOf(matrix, program, 'en')[0]];
  };

  test('says so beside its bands, unless it takes the unknown exit', () => {
    const bands = ['潜力：低 · < 50；≥ 50', 'Potential: low · < 50; ≥ 50'] as const;
    expect(lineOf()).toEqual(bands);
    expect(lineOf('unknown')).toEqual(bands);
    expect(lineOf('ungraded')).toEqual([`${bands[0]}；缺失时不分级`, `${bands[1]}; no tier without it`]);
    expect(lineOf({ band: id('b', 'r1') })).toEqual([`${bands[0]}；缺失时归入「低」`, `${bands[1]}; without it “low”`]);
    expect(lineOf({ band: id('b', 'r2') })[0]).toBe(`${bands[0]}；缺失时归入「≥ 50」`);
    expect(lineOf({ band: id('b', 'gone') })[0]).toBe(`${bands[0]}；缺失时归入「–」`);
  });
});

import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import type { TierFace } from '../tier/tier-face.js';
import { MovementMatrix, type MovementTexts } from './movement-matrix.js';

const face = (id: string, colour: TierFace['colour']): TierFace => ({ id, key: id, name: `tier ${id}`, colour });
const [a, b] = [face('A', 'blue'), face('B', 'teal')];

const texts: MovementTexts = {
  caption: 'tier changes',
  ungraded: 'ungraded',
  rowTotal: 'before',
  columnTotal: 'after',
  cell: (count, from, to, kind) => `${count} ${kind} ${from} > ${to}`,
  number: String,
  signed: (value) => (value > 0 ? `+${value}` : String(value)),
};

const counts = [
  [250, 4, 0],
  [38, 725, 2],
  [3, 0, 20],
];

const table = (onSelect?: () => void) =>
  renderToStaticMarkup(
    <MovementMatrix
      rows={[a, b, null]}
      columns={[a, b, null]}
      counts={counts}
      texts={texts}
      selected={{ from: 'B', to: 'A' }}
      {...(onSelect === undefined ? {} : { onSelect })}
    />,
  );

describe('the table of tier changes', () => {
  it('adds up: rows to the customers before, columns to those after', () => {
    const sums = [...table().matchAll(/class="tw-movement-sum"[^>]*>(\d+)/g)].map((match) => Number(match[1]));
    expect(sums).toEqual([254, 765, 23, 291, 729, 22, 1042]);
  });

  it('says the net change of every tier', () => {
    const nets = [...table().matchAll(/<small>([^<]*)<\/small>/g)].map((match) => match[1]);
    expect(nets).toEqual(['+37', '-36', '-1']);
  });

  it('marks rises and falls with a triangle, so that colour is never alone', () => {
    const cells = [...table().matchAll(/data-kind="(up|down)".*?<svg/g)].map((match) => match[1]);
    expect(cells).toEqual(['down', 'up']);
  });

  it('keeps the newly graded apart from those who rise', () => {
    expect(table()).toContain('3 gained ungraded &gt; tier A');
  });

  it('offers only cells with somebody in them, and says which one is chosen', () => {
    const html = table(() => undefined);
    expect(html).toContain('aria-pressed="true" aria-label="38 up tier B &gt; tier A"');
    expect([...html.matchAll(/<button/g)]).toHaveLength(7);
  });
});

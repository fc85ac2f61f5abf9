import { describe, expect, it } from '@jest/globals';
import { renameNode, type GradingDocument } from '@tierwright/model';
import { ids, sample } from '../testing/sample.js';
import { createCardDeriver } from './derive-cards.js';

const beside = { selected: new Set<string>(), measured: new Map(), dragged: new Map(), aria: () => '' };

function renamed(document: GradingDocument): GradingDocument {
  const result = renameNode(document, { node: ids.volume, language: 'en', name: 'yearly volume' });
  if ('refused' in result) throw new Error(result.refused);
  return result.document;
}

describe('cards', () => {
  it('stay the same objects while their node and surroundings do', () => {
    const derive = createCardDeriver();
    const before = derive(sample, beside);
    const after = derive(renamed(sample), beside);
    const changed = after.filter((card, index) => card !== before[index]).map(({ id }) => id);
    expect(changed).toEqual([ids.volume]);
  });

  it('carry the measured size on, so that nothing is measured twice', () => {
    const derive = createCardDeriver();
    const size = { width: 240, height: 226 };
    const measured = new Map([[ids.volume, size]]);
    const [, card] = derive(renamed(sample), { ...beside, measured });
    expect(card?.measured).toBe(size);
  });

  it('stand where they are dragged, not where the document has them', () => {
    const dragged = new Map([[ids.volume, { x: 7, y: 9 }]]);
    const [, card] = createCardDeriver()(sample, { ...beside, dragged });
    expect(card?.position).toEqual({ x: 7, y: 9 });
    expect(sample.criteriaFlow.nodes[1]?.position).toEqual({ x: 180, y: 40 });
  });
});

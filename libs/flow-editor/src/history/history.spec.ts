import { describe, expect, it } from '@jest/globals';
import { moveNodes, removeNodes, setMatch, type Edit } from '@tierwright/model';
import { ids, sample } from '../testing/sample.js';
import { createHistory } from './history.js';

const moveTo =
  (x: number): Edit =>
  (document) =>
    moveNodes(document, { [ids.volume]: { x, y: 0 } });

describe('the history', () => {
  it('goes back and forth through named steps', () => {
    const store = createHistory(sample);
    store.getState().apply('moveNodes', moveTo(8));
    store.getState().apply('removeNodes', (now) => removeNodes(now, [ids.score]));
    expect(store.getState().past.map(({ step }) => step)).toEqual(['moveNodes', 'removeNodes']);
    store.getState().undo();
    store.getState().undo();
    expect(store.getState().present).toBe(sample);
    expect(store.getState().future[0]?.step).toBe('moveNodes');
    store.getState().redo();
    expect(store.getState().present.criteriaFlow.nodes[1]?.position.x).toBe(8);
  });

  it('takes what shares a key in a row as one step', () => {
    const store = createHistory(sample);
    for (const x of [1, 2, 3]) store.getState().apply('moveNodes', moveTo(x), 'drag');
    expect(store.getState().past).toHaveLength(1);
    store.getState().undo();
    expect(store.getState().present).toBe(sample);
  });

  it('begins a new step after a pause, whatever the key', () => {
    const store = createHistory(sample);
    store.getState().apply('moveNodes', moveTo(1), 'drag');
    store.getState().seal();
    store.getState().apply('moveNodes', moveTo(2), 'drag');
    expect(store.getState().past).toHaveLength(2);
  });

  it('does not join an edit to a step that was undone', () => {
    const store = createHistory(sample);
    store.getState().apply('moveNodes', moveTo(1), 'drag');
    store.getState().apply('moveNodes', moveTo(2));
    store.getState().undo();
    store.getState().apply('moveNodes', moveTo(3), 'drag');
    expect(store.getState().past).toHaveLength(2);
    expect(store.getState().future).toHaveLength(0);
  });

  it('keeps the document and says why when an edit is refused', () => {
    const store = createHistory(sample);
    expect(store.getState().apply('removeNodes', (now) => removeNodes(now, [ids.start]))).toBe('start-stays');
    expect(store.getState().present).toBe(sample);
  });

  it('makes no step of an edit that changes nothing', () => {
    const store = createHistory(sample);
    const place = sample.criteriaFlow.nodes[1]?.position ?? { x: 0, y: 0 };
    expect(store.getState().apply('moveNodes', (now) => moveNodes(now, { [ids.volume]: place }))).toBeNull();
    store.getState().apply('condition', (now) => setMatch(now, { node: ids.volume, match: 'any' }));
    expect(store.getState().past.map(({ step }) => step)).toEqual(['condition']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { everyone, filterOf, toggle } from './mover-selection.js';

const cell = { from: 't_bbbbbbbbbb', to: 't_aaaaaaaaaa' };

describe('narrowing the list of names', () => {
  it('asks for everyone at first', () => {
    expect(filterOf(everyone)).toEqual({ offset: 0, limit: 20 });
  });

  it('asks for one cell, where null is ungraded and not any tier', () => {
    expect(filterOf(toggle(everyone, { cell: { from: null, to: 't_aaaaaaaaaa' } }))).toEqual({
      from: null,
      to: 't_aaaaaaaaaa',
      offset: 0,
      limit: 20,
    });
  });

  it('lets go of what is chosen a second time', () => {
    expect(toggle(toggle(everyone, { cell }), { cell })).toEqual(everyone);
  });

  it('returns to the first page when the choice changes', () => {
    expect(toggle({ ...everyone, page: 3 }, { change: 'c1' }).page).toBe(0);
  });

  it('keeps the change while a direction is chosen', () => {
    expect(filterOf(toggle(toggle(everyone, { change: 'c1' }), { direction: 'up' }))).toMatchObject({
      change: 'c1',
      direction: 'up',
    });
  });
});

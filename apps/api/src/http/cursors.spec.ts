import { describe, expect, it } from '@jest/globals';
import { Cursors } from './cursors.js';

const cursors = new Cursors('a secret');
const refused = expect.objectContaining({ problemCode: 'invalid-cursor' });

describe('a page cursor', () => {
  it('brings its position back', () => {
    const cursor = cursors.write({ list: 'customers', tier: 'A' }, ['OG-00017', 3, null]);
    expect(cursors.read({ list: 'customers', tier: 'A' }, cursor)).toEqual(['OG-00017', 3, null]);
    expect(cursors.read('customers', undefined)).toBeNull();
  });

  it('is refused when one character was changed', () => {
    const cursor = cursors.write('customers', ['OG-00017']);
    for (let at = 0; at < cursor.length; at++) {
      const changed = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
      expect(() => cursors.read('customers', changed)).toThrow(refused);
    }
  });

  it('is refused by another list, another filter and another installation', () => {
    const cursor = cursors.write({ tier: 'A' }, ['OG-00017']);
    expect(() => cursors.read({ tier: 'B' }, cursor)).toThrow(refused);
    expect(() => new Cursors('another').read({ tier: 'A' }, cursor)).toThrow(refused);
    for (const text of ['', '.', 'abc', `${cursor}.x`])
      expect(() => cursors.read({ tier: 'A' }, text)).toThrow(refused);
  });
});

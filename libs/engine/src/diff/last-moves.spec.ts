import { describe, expect, it } from '@jest/globals';
import { compile } from '../compile.js';
import { condition, base, documentOf, edge, id } from '../testing/documents.js';
import { lastMoves } from './last-moves.js';

const asking = (limit: number) =>
  compile(
    documentOf(
      [
        {
          ...base('ask'),
          type: 'criterion',
          when: { match: 'all', conditions: [condition('ask', { '>=': [{ var: 'volume' }, limit] })] },
        },
      ],
      [edge('start', 'next', 'ask'), edge('ask', 'met', 'a'), edge('ask', 'otherwise', 'b')],
    ),
  ).program;

/** A limit that each of 100 changes lifts by one: the customer of volume 41 falls at the change to 42, the 42nd. */
function fallOf(mostLooks: number) {
  let looks = 0;
  const programAfter = (count: number) => {
    looks += 1;
    return asking(count);
  };
  const mover = { facts: { volume: 41 }, from: id('t', 'a'), to: id('t', 'b') };
  return { ...lastMoves({ mostLooks, programAfter }, 100, [mover], {}), looks: () => looks };
}

describe('the last change that moves somebody', () => {
  it('is found among all of them when each is looked at', () => {
    const found = fallOf(500);
    expect([found.latest, found.exact, found.looks()]).toEqual([[41], true, 99]);
  });

  it('is the last of those made together when there are more changes than looks, and that is said', () => {
    const found = fallOf(9);
    expect([found.latest, found.exact, found.looks()]).toEqual([[49], false, 9]);
  });
});

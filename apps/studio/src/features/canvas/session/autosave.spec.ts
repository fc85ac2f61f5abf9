import { describe, expect, it } from '@jest/globals';
import { CallProblem, Unreachable } from '@tierwright/client';
import { createAutosave, type Autosave } from './autosave.js';

const stale = () =>
  new CallProblem({
    type: 'about:blank',
    title: 'stale revision',
    status: 412,
    code: 'stale-revision',
    detail: 'the draft was changed meanwhile',
    instance: '/',
    requestId: 'r1',
    current: { revision: 9, updatedAt: '2026-11-30T02:00:00Z', updatedBy: '周雯' },
  });

interface Desk {
  autosave: Autosave<string>;
  saves: [document: string, revision: number][];
  answers: (() => number)[];
}

function desk(): Desk {
  const saves: Desk['saves'] = [];
  const answers: Desk['answers'] = [];
  const autosave = createAutosave<string>({
    document: 'first',
    revision: 3,
    now: () => 1000,
    delayMs: 2,
    retryMs: 5,
    save: async (document, revision) => {
      saves.push([document, revision]);
      await new Promise((resolve) => setTimeout(resolve, 4));
      return answers.shift()?.() ?? revision + 1;
    },
  });
  return { autosave, saves, answers };
}

const until = async (autosave: Autosave<string>, name: string) => {
  for (let turn = 0; turn < 200 && autosave.state.name !== name; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(autosave.state.name).toBe(name);
};

describe('autosave', () => {
  it('sends changes that follow one another closely as one', async () => {
    const { autosave, saves } = desk();
    autosave.put('a');
    autosave.put('ab');
    expect(autosave.state.name).toBe('waiting');
    await until(autosave, 'saved');
    expect(saves).toEqual([['ab', 3]]);
    expect(autosave.revision).toBe(4);
  });

  it('saves what was typed during a save on top of that save', async () => {
    const { autosave, saves } = desk();
    autosave.put('a');
    await until(autosave, 'saving');
    autosave.put('ab');
    await until(autosave, 'saved');
    expect(saves).toEqual([
      ['a', 3],
      ['ab', 4],
    ]);
  });

  it('keeps trying while the server cannot be reached', async () => {
    const { autosave, saves, answers } = desk();
    answers.push(() => {
      throw new Unreachable('/draft', null);
    });
    autosave.put('a');
    await until(autosave, 'offline');
    await until(autosave, 'saved');
    expect(saves).toHaveLength(2);
  });

  it('stops at a conflict, says who was first, and saves over it only when told', async () => {
    const { autosave, saves, answers } = desk();
    answers.push(() => {
      throw stale();
    });
    autosave.put('mine');
    await until(autosave, 'conflict');
    expect(autosave.state).toMatchObject({ current: { updatedBy: '周雯', revision: 9 } });
    autosave.put('mine too');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(saves).toHaveLength(1);
    autosave.overwrite();
    await until(autosave, 'saved');
    expect(saves[1]).toEqual(['mine too', 9]);
  });

  it('does not save again what another person stored and this page adopted', async () => {
    const { autosave, saves } = desk();
    autosave.adopt('theirs', 12);
    autosave.put('theirs');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(saves).toEqual([]);
    expect(autosave.revision).toBe(12);
  });

  it('sends what waits at once when the page is left', () => {
    const { autosave, saves } = desk();
    autosave.put('a');
    autosave.flush();
    expect(saves).toEqual([['a', 3]]);
  });
});

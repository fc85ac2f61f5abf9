import { describe, expect, it } from '@jest/globals';
import { createLatestRunner } from './latest-runner.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function runner(run: (request: number, signal: AbortSignal) => Promise<number>) {
  const answers: [answer: number, newest: boolean][] = [];
  const failures: unknown[] = [];
  const runs: number[] = [];
  const latest = createLatestRunner<number, number>({
    gatherMs: 2,
    run: (request, signal) => {
      runs.push(request);
      return run(request, signal);
    },
    onAnswer: (answer, _, newest) => answers.push([answer, newest]),
    onFailure: (error) => failures.push(error),
  });
  return { latest, answers, failures, runs };
}

describe('the newest request', () => {
  it('is the only one that runs of those asked close together', async () => {
    const { latest, answers, runs } = runner((request) => Promise.resolve(request * 10));
    for (const request of [1, 2, 3]) latest.ask(request);
    await pause(20);
    expect(runs).toEqual([3]);
    expect(answers).toEqual([[30, true]]);
  });

  it('follows the one under way, whose answer is shown as not the newest', async () => {
    const { latest, answers, runs } = runner(async (request) => {
      await pause(15);
      return request;
    });
    latest.ask(1);
    await pause(8);
    latest.ask(2);
    latest.ask(3);
    await pause(60);
    expect(runs).toEqual([1, 3]);
    expect(answers).toEqual([
      [1, false],
      [3, true],
    ]);
  });

  it('still runs after one that failed', async () => {
    const { latest, answers, failures } = runner((request) =>
      request === 1 ? Promise.reject(new Error('no answer')) : Promise.resolve(request),
    );
    latest.ask(1);
    await pause(10);
    latest.ask(2);
    await pause(10);
    expect(failures).toHaveLength(1);
    expect(answers).toEqual([[2, true]]);
  });

  it('is forgotten, and its signal raised, when the page is left', async () => {
    let raised = false;
    const { latest, answers } = runner(async (request, signal) => {
      signal.addEventListener('abort', () => (raised = true));
      await pause(15);
      return request;
    });
    latest.ask(1);
    await pause(8);
    latest.stop();
    await pause(30);
    expect(raised).toBe(true);
    expect(answers).toEqual([]);
  });
});

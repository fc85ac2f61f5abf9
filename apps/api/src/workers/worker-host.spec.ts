import { afterEach, describe, expect, it } from '@jest/globals';
import { workerFile } from './worker-file.js';
import { WorkerFailed, WorkerHost } from './worker-host.js';

type Question = { do: 'double'; n: number } | { do: 'throw' } | { do: 'die' } | { do: 'hang' };

/** A worker as a feature writes it, with ways to go wrong; it runs the built `serve`. */
const source = `
  import { parentPort } from 'node:worker_threads';
  import { serve } from '${workerFile('workers/serve').href}';
  serve(parentPort, (question) => {
    if (question.do === 'throw') throw new Error('cannot');
    if (question.do === 'die') process.exit(3);
    while (question.do === 'hang');
    return question.n * 2;
  });
`;
const file = new URL(`data:text/javascript,${encodeURIComponent(source)}`);

describe('a worker host', () => {
  let host: WorkerHost<Question, number>;
  const open = (timeLimitMs: number) => (host = new WorkerHost<Question, number>(file, { timeLimitMs }));
  afterEach(() => host.close());

  it('answers questions in turn', async () => {
    open(5_000);
    const answers = await Promise.all([1, 2, 3].map((n) => host.ask({ do: 'double', n })));
    expect(answers).toEqual([2, 4, 6]);
  });

  it('hands on what the worker throws and keeps the worker', async () => {
    open(5_000);
    await expect(host.ask({ do: 'throw' })).rejects.toThrow('cannot');
    await expect(host.ask({ do: 'double', n: 4 })).resolves.toBe(8);
  });

  it('replaces a worker that died, and only its question fails', async () => {
    open(5_000);
    const dying = host.ask({ do: 'die' });
    const next = host.ask({ do: 'double', n: 5 });
    await expect(dying).rejects.toThrow(WorkerFailed);
    await expect(next).resolves.toBe(10);
  });

  it('ends a worker that takes too long', async () => {
    open(1_500);
    const hanging = host.ask({ do: 'hang' });
    const next = host.ask({ do: 'double', n: 6 });
    await expect(hanging).rejects.toThrow('longer than 1500 ms');
    await expect(next).resolves.toBe(12);
  });

  it('refuses questions after it was closed', async () => {
    open(5_000);
    const waiting = host.ask({ do: 'double', n: 1 });
    await Promise.all([expect(waiting).rejects.toThrow('closed'), host.close()]);
    await expect(host.ask({ do: 'double', n: 1 })).rejects.toThrow('closed');
  });
});

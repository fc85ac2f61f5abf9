import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { DecisionBuffer } from './decision-buffer.js';

interface Row {
  readonly id: string;
}

const rows = (count: number, from = 0): Row[] => Array.from({ length: count }, (_, n) => ({ id: String(from + n) }));
const ids = (batches: readonly (readonly Row[])[]) => batches.flat().map(({ id }) => Number(id));

describe('the decision buffer', () => {
  it('writes every row once and in order, in batches', async () => {
    const written: (readonly Row[])[] = [];
    const buffer = new DecisionBuffer<Row>(
      async (batch) => {
        await pause(1);
        written.push(batch);
      },
      () => undefined,
      { capacity: 100, batch: 10, delay: 5 },
    );
    for (const row of rows(95)) await buffer.add(row);
    await buffer.drain();
    expect(ids(written)).toEqual(rows(95).map(({ id }) => Number(id)));
    expect(Math.max(...written.map(({ length }) => length))).toBe(10);
    expect(buffer.size).toBe(0);
  });

  it('writes a lone row after the delay', async () => {
    const written: (readonly Row[])[] = [];
    const buffer = new DecisionBuffer<Row>(
      async (batch) => void written.push(batch),
      () => undefined,
      { capacity: 100, batch: 10, delay: 5 },
    );
    await buffer.add({ id: '1' });
    expect(buffer.find('1')).toEqual({ id: '1' });
    for (let n = 0; n < 100 && buffer.size > 0; n += 1) await pause(5);
    expect(ids(written)).toEqual([1]);
    expect(buffer.find('1')).toBeUndefined();
  });

  it('makes callers wait while it is full, and loses none of them', async () => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const written: (readonly Row[])[] = [];
    const buffer = new DecisionBuffer<Row>(
      async (batch) => {
        await gate;
        written.push(batch);
      },
      () => undefined,
      { capacity: 20, batch: 10, delay: 1 },
    );
    const taken = rows(20).map((row) => buffer.add(row));
    expect(taken.every((wait) => wait === undefined)).toBe(true);
    const waits = rows(30, 20).map((row) => buffer.add(row));
    expect(waits.every((wait) => wait instanceof Promise)).toBe(true);
    expect(buffer.size).toBe(20);
    open();
    await Promise.all(waits);
    await buffer.drain();
    expect(ids(written)).toEqual(rows(50).map(({ id }) => Number(id)));
  });

  it('keeps its rows through failing writes and tells of each', async () => {
    const failures: unknown[] = [];
    const written: (readonly Row[])[] = [];
    let left = 2;
    const buffer = new DecisionBuffer<Row>(
      async (batch) => {
        if (left-- > 0) throw new Error('disk is full');
        written.push(batch);
      },
      (error) => failures.push(error),
      { capacity: 100, batch: 10, delay: 1 },
    );
    for (const row of rows(15)) await buffer.add(row);
    for (let n = 0; n < 100 && buffer.size > 0; n += 1) await pause(5);
    expect(failures).toHaveLength(2);
    expect(ids(written)).toEqual(rows(15).map(({ id }) => Number(id)));
  });

  it('says so when it cannot be drained', async () => {
    const buffer = new DecisionBuffer<Row>(
      async () => {
        throw new Error('disk is full');
      },
      () => undefined,
      { capacity: 100, batch: 10, delay: 1_000 },
    );
    await buffer.add({ id: '1' });
    await expect(buffer.drain()).rejects.toThrow('disk is full');
    expect(buffer.size).toBe(1);
  });
});

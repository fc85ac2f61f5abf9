import { describe, expect, it } from '@jest/globals';
import { Bell } from './bell.js';

const timed = async (work: () => Promise<void>) => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

describe('a bell', () => {
  it('lets its sleeper sleep no longer than agreed', async () => {
    expect(await timed(() => new Bell().sleep(20))).toBeGreaterThanOrEqual(15);
  });

  it('wakes its sleeper', async () => {
    const bell = new Bell();
    setTimeout(() => bell.ring(), 5);
    expect(await timed(() => bell.sleep(5_000))).toBeLessThan(1_000);
  });

  it('keeps a ring for the next sleep, once', async () => {
    const bell = new Bell();
    bell.ring();
    expect(await timed(() => bell.sleep(5_000))).toBeLessThan(1_000);
    expect(await timed(() => bell.sleep(20))).toBeGreaterThanOrEqual(15);
  });
});

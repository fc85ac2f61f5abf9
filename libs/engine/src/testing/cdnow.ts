import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const path = join(root, '../shared/data/cdnow.txt');

/** What is known of one buyer of the CDNOW sample on its last day, 1998-06-30. */
export interface Buyer {
  /** Dollars spent in all 18 months. */
  readonly spent: number;
  readonly purchases: number;
  readonly daysSinceLast: number;
}

/** Whether the sample lies beside the repository. */
export const hasCdnow = existsSync(path);

/** The buyers of the sample, in the order of their ids. */
export function readCdnow(): Buyer[] {
  const found = new Map<string, { cents: number; purchases: number; last: number }>();
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [id, day, , amount] = line.trim().split(/\s+/);
    if (id === undefined || day === undefined || amount === undefined) continue;
    const buyer = found.get(id) ?? { cents: 0, purchases: 0, last: 0 };
    found.set(id, {
      cents: buyer.cents + Math.round(Number(amount) * 100),
      purchases: buyer.purchases + 1,
      last: Math.max(buyer.last, dayOf(day)),
    });
  }
  return [...found.values()].map(({ cents, purchases, last }) => ({
    spent: cents / 100,
    purchases,
    daysSinceLast: dayOf('19980630') - last,
  }));
}

const dayOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6))) / 86_400_000;

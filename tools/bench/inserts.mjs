import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPersistence } from '../../libs/persistence/dist/index.js';

const rows = 100_000;
const chunk = 1000;

const timed = async (work) => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};

/** Rows a second through repository, gate and TypeORM into SQLite, a transaction for each 1,000, every commit synced. */
export async function insertFigures() {
  const folder = mkdtempSync(join(tmpdir(), 'tierwright-bench-'));
  const { gate, repositories, close } = await openPersistence(`sqlite:${join(folder, 'bench.sqlite')}`);
  const inChunks = async (write) => {
    for (let from = 0; from < rows; from += chunk) {
      await gate.tx(() => write(Array.from({ length: chunk }, (_, index) => String(from + index).padStart(12, '0'))));
    }
  };
  const origin = {
    source: 'bench',
    importId: null,
    effectiveOn: '2026-11-30',
    at: '2026-11-30T00:00:00.000Z',
    demo: false,
  };
  const decision = {
    ...{ model: 'bench', version: 1, versionHash: 'hash', strategyHash: null, customer: 'C', customerName: 'C' },
    ...{ tier: 'A', status: 'graded', requestedBy: 'bench', at: origin.at, asOf: '2026-11-30' },
    facts: { annual_volume_t: 2962, overdue_days: 9 },
  };
  const customerFacts = { annual_volume_t: 2962, overdue_days: 9, region: 'southwest' };
  try {
    const decisions = await timed(() =>
      inChunks((ids) => repositories.decisions.insertMany(ids.map((id) => ({ ...decision, id })))),
    );
    const customers = await timed(() =>
      inChunks((ids) =>
        repositories.customers.merge(
          ids.map((code) => ({ code, name: code, facts: customerFacts })),
          origin,
        ),
      ),
    );
    const row = (what, seconds) => ({
      what,
      figure: `${seconds.toFixed(2)} s, ${Math.round(rows / seconds).toLocaleString('en')} /s`,
    });
    return [
      row('write 100,000 decisions to SQLite', decisions),
      row('write 100,000 customers with 3 facts and their history (400,000 rows)', customers),
    ];
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

import { Customers, WriteGate } from '@tierwright/persistence';
import type { TestApp } from './test-app.js';

type Rows = Parameters<Customers['merge']>[0];
type Origin = Parameters<Customers['merge']>[1];

const origin: Origin = {
  source: 'test',
  importId: null,
  effectiveOn: '2026-11-30',
  at: '2026-11-30T00:00:00Z',
  demo: false,
};

/** Makes and changes customers of a spec's app, as if a file had told of them. */
export const tellCustomers = (app: TestApp, rows: Rows, differing: Partial<Origin> = {}) =>
  app.get(WriteGate).tx(() => app.get(Customers).merge(rows, { ...origin, ...differing }));

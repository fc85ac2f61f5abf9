import { describe, expect, it } from '@jest/globals';
import type { Installation, Role } from '@tierwright/contract';
import { landingOf } from './use-entering.js';

const demo: Installation = {
  version: '0.1.0',
  zone: 'Asia/Shanghai',
  today: '2026-11-30',
  fixedClock: true,
  demo: { dataset: 'oil-gas', customers: 5000 },
  accounts: [],
  needsSetup: false,
  customers: 5000,
};
const session = (role: Role) => ({ person: { id: 'p', name: '李敏', email: 'editor@demo', role } });

describe('the page after signing in', () => {
  it('is the flow of the demo for the one who draws it', () => {
    expect(landingOf(session('editor'), undefined, demo)).toBe('/models/oil-gas-routes/canvas');
  });

  it('is the list of models for everyone else', () => {
    expect(landingOf(session('viewer'), undefined, demo)).toBe('/models');
    expect(landingOf(session('editor'), undefined, { ...demo, demo: null })).toBe('/models');
  });

  it('is the page that asked for the sign-in', () => {
    expect(landingOf(session('editor'), '/customers/OG-01427', demo)).toBe('/customers/OG-01427');
  });
});

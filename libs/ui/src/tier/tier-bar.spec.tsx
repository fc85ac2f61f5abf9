import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { TierBadge } from './tier-badge.js';
import { TierBar } from './tier-bar.js';

const shares = [
  { tier: { id: 'a', key: 'A', name: 'strategic', colour: 'blue' as const }, count: 268 },
  { tier: { id: 'b', key: 'B', name: 'key', colour: 'teal' as const }, count: 0 },
  { tier: null, count: 32 },
];

describe('a bar of tiers', () => {
  it('gives each tier its share of the width and hatches the ungraded', () => {
    const html = renderToStaticMarkup(<TierBar shares={shares} label="customers by tier" />);
    expect(html).toContain('--tc:var(--tier-1);flex-grow:268');
    expect(html).toMatch(/data-ungraded="true" style="--tc:var\(--ungraded\);flex-grow:32"/);
  });

  it('draws nothing for a tier nobody is in, but counts it', () => {
    const html = renderToStaticMarkup(<TierBar shares={shares} label="customers by tier" note={() => 'note'} />);
    expect([...html.matchAll(/flex-grow/g)]).toHaveLength(2);
    expect([...html.matchAll(/<li>/g)]).toHaveLength(3);
  });
});

describe('a tier badge', () => {
  it('is a dash in a dashed box for the ungraded, read by its label', () => {
    const html = renderToStaticMarkup(<TierBadge tier={null} label="ungraded" />);
    expect(html).toContain('data-ungraded="true"');
    expect(html).toContain('aria-label="ungraded"');
    expect(html).toContain('–');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../testing/chromium.js';
import { lowerTheVolume } from '../testing/demo-draft.js';
import { Server } from '../testing/server.js';
import { countsByTier, shownNumber, sum } from '../testing/shown-numbers.js';
import { visit, type Visitor } from '../testing/visitor.js';

const customers = 5000;
type Counts = Record<string, number>;

describe('the numbers on the screens', () => {
  let server: Server;
  let browser: Browser;
  let visitor: Visitor;
  let stored: Counts = {};
  const drafted: Counts = {};

  beforeAll(async () => {
    [server, browser] = await Promise.all([Server.start(), launchChromium()]);
    visitor = await visit(browser, server, { role: 'editor' });
    await lowerTheVolume(visitor.client);
    await visitor.open('/models');
    const row = visitor.page.getByRole('listitem').filter({ has: visitor.page.getByRole('heading', { level: 2 }) });
    stored = await countsByTier(row.filter({ hasText: '油气路线客户' }).locator('.tw-tier-counts b'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.remove();
  });

  const numbersIn = async (cells: Locator) => (await cells.allInnerTexts()).map(shownNumber);

  it('count every customer once on the models page, for every live model', async () => {
    expect(Object.keys(stored)).toEqual(['A', 'B', 'C', 'D', '–']);
    expect(sum(Object.values(stored))).toBe(customers);
    const lists = visitor.page.locator('.tw-tier-counts');
    expect(await lists.count()).toBe(2);
    for (const list of await lists.all()) expect(sum(await numbersIn(list.locator('b')))).toBe(customers);
  });

  it('leave a card by its edges as many as arrive, and end in tiers as the dock says', async () => {
    const { page, open } = visitor;
    await open('/models/oil-gas-routes/canvas');
    await page.getByRole('button', { name: '发布 v2：59 家换级' }).waitFor();
    const edges = await page
      .locator('.react-flow__edge')
      .evaluateAll((all) => all.map((edge) => edge.getAttribute('aria-label') ?? ''));
    const leaving = new Map<string, number>();
    const entering = new Map<string, number>();
    for (const edge of edges) {
      const [, from = '', to = '', count = ''] = /^(.+?) · .+ → (.+)，([\d,]+) 家$/.exec(edge) ?? [];
      leaving.set(from, (leaving.get(from) ?? 0) + shownNumber(count));
      entering.set(to, (entering.get(to) ?? 0) + shownNumber(count));
    }
    const cards = page.locator('.tw-node:not(.tw-node-tier):not(.tw-node-start)');
    for (const card of await cards.all()) {
      const name = (await card.locator('h3').innerText()).trim();
      const arrivals = shownNumber(await card.locator('.tw-node-foot').first().innerText());
      expect([name, leaving.get(name)]).toEqual([name, arrivals]);
      expect([name, entering.get(name)]).toEqual([name, arrivals]);
    }
    expect(await cards.count()).toBe(4);
    const ends = page.locator('.tw-node-tier');
    for (const end of await ends.all()) {
      const letter = (await end.locator('.tw-tier').innerText()).trim();
      drafted[letter] = shownNumber(await end.locator('.tw-node-foot').first().innerText());
      expect(entering.get((await end.locator('h3').innerText()).trim())).toBe(drafted[letter]);
    }
    expect(sum(Object.values(drafted))).toBe(customers);
  });

  it('are the same in the dock: bars, totals of the table and the figures of the change', async () => {
    const dock = visitor.page.getByRole('region', { name: '影响预览' });
    const bars: Counts = {};
    for (const bar of await dock.getByTitle(/：草稿 .+，线上 /).all()) {
      const letter = (await bar.locator('.tw-tier').innerText()).trim();
      bars[letter] = shownNumber(await bar.locator('b').innerText());
      const live = shownNumber(/线上 (\S+) 家/.exec((await bar.getAttribute('title')) ?? '')?.[1] ?? '');
      expect([letter, live]).toEqual([letter, stored[letter]]);
    }
    expect(bars).toEqual(drafted);
    const table = dock.getByRole('table');
    const rows = await Promise.all((await table.locator('tbody tr').all()).map((row) => cellsOf(row)));
    expect(rows.map((row) => row.total)).toEqual(Object.values(stored));
    rows.forEach((row) => expect(sum(row.cells)).toBe(row.total));
    const foot = await numbersIn(table.locator('tfoot td'));
    expect(foot).toEqual([...Object.values(drafted), customers]);
    foot.slice(0, -1).forEach((total, column) => expect(sum(rows.map((row) => row.cells[column] ?? 0))).toBe(total));
    const moved = sum(rows.flatMap(({ cells }, at) => cells.filter((_, column) => column !== at)));
    const figures = (await dock.locator('dl').first().innerText()).replaceAll('\n', ' ');
    expect(shownNumber(/换级客户\s*(\S+)/.exec(figures)?.[1] ?? '')).toBe(moved);
    const [up, down] = [/升 (\S+)/, /降 (\S+)/].map((part) => shownNumber(part.exec(figures)?.[1] ?? ''));
    expect((up ?? 0) + (down ?? 0)).toBe(moved);
    expect(shownNumber(/共 (\S+) 家/.exec(await dock.innerText())?.[1] ?? '')).toBe(moved);
  });

  async function cellsOf(row: Locator) {
    const numbers = (await row.locator('td').allInnerTexts()).map((text) =>
      text.trim() === '·' ? 0 : shownNumber(text),
    );
    return { cells: numbers.slice(0, -1), total: numbers.at(-1) ?? Number.NaN };
  }

  it('are the same on the page of versions', async () => {
    const { page, open } = visitor;
    await open('/models/oil-gas-routes/versions');
    const table = page.getByRole('table', { name: /等级变化表/ });
    const rows = await Promise.all((await table.locator('tbody tr').all()).map((row) => cellsOf(row)));
    expect(rows.map((row) => row.total)).toEqual(Object.values(stored));
    expect(await numbersIn(table.locator('tfoot td'))).toEqual([...Object.values(drafted), customers]);
    const moved = sum(rows.flatMap(({ cells }, at) => cells.filter((_, column) => column !== at)));
    expect(shownNumber(await page.getByRole('heading', { level: 1 }).innerText())).toBe(moved);
    await page.getByText(`${(customers - moved).toLocaleString('en')} 家不变`).waitFor();
  });

  it('are the same in the list of customers', async () => {
    const { page, open } = visitor;
    await open('/customers');
    await page.getByRole('button', { name: '全部', exact: true }).waitFor();
    const choices = page.getByRole('group', { name: '等级' }).getByRole('button').filter({ hasText: /\d/ });
    expect(await countsByTier(choices)).toEqual(stored);
    await page.getByText(`${customers.toLocaleString('en')} 家客户`).waitFor();
  });

  it('are the same in the strategy, where the tiers sum up to the workload', async () => {
    const { page, open } = visitor;
    await open('/strategies/oil-gas-service');
    const grid = page.getByRole('table', { name: '每个等级的承诺' });
    const heads = grid.locator('thead th').filter({ has: page.locator('.tw-tier') });
    const graded = Object.fromEntries(Object.entries(stored).filter(([letter]) => letter !== '–'));
    expect(await countsByTier(heads)).toEqual(graded);
    const figures = async (cell: Locator) => numbersIn(cell.locator('dd b'));
    const [total = [], ...tiers] = await Promise.all(
      (await grid.locator('tfoot th, tfoot td').all()).map((cell) => figures(cell)),
    );
    expect(tiers.map(([count]) => count)).toEqual(Object.values(graded));
    total.forEach((shown, at) => expect(sum(tiers.map((tier) => tier[at] ?? 0))).toBeCloseTo(shown, 6));
    expect(total[0]).toBe(customers - (stored['–'] ?? 0));
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    expect(title).toContain(total[1]?.toLocaleString('en'));
    expect(title).toContain(total[2]?.toLocaleString('en'));
    expect(visitor.faults).toEqual([]);
  });
});

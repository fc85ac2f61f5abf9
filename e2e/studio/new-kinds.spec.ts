import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../testing/chromium.js';
import { accessibilityFaults, halfWidth, textsOn, unreadable } from '../testing/page-faults.js';
import { picture } from '../testing/pictures.js';
import { Server } from '../testing/server.js';
import { shownNumber, sum } from '../testing/shown-numbers.js';
import { visit, type Visitor } from '../testing/visitor.js';

const key = 'e2e-new-kinds-key-0123456789';
const customers = 5000;

describe('methods with a decision table, a switch and scorecards', () => {
  let server: Server;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    [server, browser] = await Promise.all([Server.start({ TIERWRIGHT_BOOTSTRAP_API_KEY: key }), launchChromium()]);
    visitor = await visit(browser, server, { role: 'editor' });
    page = visitor.page;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.remove();
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const choose = (kind: string) =>
    page
      .locator(`.tw-node[data-kind="${kind}"]`)
      .first()
      .click({ position: { x: 60, y: 14 } });

  /** Starts a model from one of the further methods, as one does on the models page. */
  async function startFrom(method: string) {
    await visitor.open('/models');
    await button('新建模型').click();
    await button(/^更多方法/).click();
    await page.getByRole('radio', { name: new RegExp(`^${method}`) }).click();
    await isForPeople('new-kinds-methods');
    await button(`创建草稿「${method}」`).click();
    await page.waitForURL('**/canvas');
    await button('发布 v1：给 5,000 家分级').waitFor();
    return /models\/([^/]+)\/canvas/.exec(page.url())?.[1] ?? '';
  }

  /** Customers by tier as the dock shows them, once `tier` has `count`. */
  async function tiers(tier: string, count: RegExp) {
    const dock = page.getByRole('region', { name: '等级分布' });
    await dock.getByTitle(new RegExp(`^${tier}：${count.source} 家`)).waitFor();
    return (await dock.locator('li > b').allInnerTexts()).map(shownNumber);
  }

  async function publish(note: string) {
    await button('发布 v1：给 5,000 家分级').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(note);
    await dialog.getByRole('button', { name: '发布 v1：给 5,000 家分级' }).click();
    await page.getByText('已发布 v1').first().waitFor();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** What another system gets for these facts. */
  async function evaluate(model: string, facts: Record<string, unknown>) {
    const answer = await fetch(`${server.url}/api/v1/grading-models/${model}/evaluations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ facts }),
    });
    return (await answer.json()) as { tier: string | null; status: string };
  }

  /** Nothing on the page that only a machine can read, and nothing a reader of screens would miss. */
  async function isForPeople(name: string) {
    await picture(page, name);
    const texts = await textsOn(page);
    expect([...unreadable(texts), ...halfWidth(texts)]).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  }

  it('offer RFM segments, whose table moves customers when a cell changes, and publish it', async () => {
    const model = await startFrom('RFM 十类细分');
    await choose('table');
    const first = page.getByRole('group', { name: '第 1 行，R 最近' });
    const before = await tiers('冠军客户', /[\d,]+/);
    expect(sum(before)).toBe(customers);
    await isForPeople('new-kinds-table');
    await first.getByRole('combobox').selectOption('>=');
    await first.getByRole('textbox').fill('3');
    const after = await tiers('潜在忠诚', /(?!1,602)[\d,]+/);
    expect(sum(after)).toBe(customers);
    expect(after[0]).toBeGreaterThan(before[0] ?? 0);
    await button('添加一行').click();
    await button('删除第 11 行').click();
    await button('删除第 11 行').waitFor({ state: 'detached' });
    await publish('R 三分起也算冠军客户');
    const loyal = { recency_days: 100, order_count_12m: 50, sales_12m: 5_000_000 };
    expect(await evaluate(model, loyal)).toMatchObject({ status: 'graded', tier: 'CH' });
    expect(await evaluate(model, { ...loyal, recency_days: null })).toMatchObject({ status: 'ungraded', tier: null });
  });

  it('offer the scorecard by scenario, whose switch sends customers another way, and publish it', async () => {
    const model = await startFrom('B2B 客户评分卡');
    await choose('switch');
    const exits = page.locator('.tw-exit-counts li');
    const arriving = (exit: string) => exits.filter({ hasText: exit }).locator('b');
    expect(await arriving('新品推广').innerText()).toBe('0');
    await isForPeople('new-kinds-switch');
    await button('添加分支').click();
    await page.getByRole('textbox', { name: '第 3 个分支的名称' }).fill('大客户');
    await button('添加条件').last().click();
    await arriving('大客户').waitFor();
    await button(/^撤销/).click();
    await button(/^撤销/).click();
    await button(/^撤销/).click();
    await arriving('大客户').waitFor({ state: 'detached' });
    await choose('scorecard');
    await page.getByText('更多设置').first().waitFor();
    await isForPeople('new-kinds-scorecard');
    await button('发布 v1：给 5,000 家分级').waitFor();
    await publish('按经营场景打分');
    const best = {
      scenario: 'standard',
      order_quarters: 4,
      order_cv: 0.2,
      return_rate_pct: 1,
      growth_yoy_pct: 40,
      new_categories_yoy: 2,
      prepaid_ratio_pct: 80,
      payment_days: 20,
      joint_dev_projects: 1,
      strategic_fit: 5,
    };
    expect(await evaluate(model, best)).toMatchObject({ status: 'graded', tier: 'A' });
    expect(await evaluate(model, { ...best, growth_yoy_pct: 30 })).toMatchObject({ status: 'graded', tier: 'A' });
    expect(await evaluate(model, { ...best, scenario: null })).toMatchObject({ status: 'ungraded' });
    expect(visitor.faults).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EvaluationResult } from '@tierwright/contract';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../testing/chromium.js';
import { tabTo } from '../testing/keyboard.js';
import { picture } from '../testing/pictures.js';
import { Server } from '../testing/server.js';
import { shownNumber } from '../testing/shown-numbers.js';
import { visit, type Visitor } from '../testing/visitor.js';

const customer = 'OG-01427';

describe('a service strategy, by keyboard alone', () => {
  let server: Server;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    [server, browser] = await Promise.all([Server.start(), launchChromium()]);
    visitor = await visit(browser, server, { role: 'editor' });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.remove();
  });

  const title = () => visitor.page.getByRole('heading', { level: 1 });

  it('shows the visits that fortnightly instead of monthly costs for tier B', async () => {
    const { page, open } = visitor;
    await open('/strategies');
    await tabTo(page, /油气服务方案/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/strategies/oil-gas-service');
    await page.getByRole('table', { name: '每个等级的承诺' }).waitFor();
    const before = shownNumber(/每月拜访 (\S+) 次/.exec(await title().innerText())?.[1] ?? '');
    await tabTo(page, /^拜访 · 重点客户：每月/);
    await page.keyboard.press('Enter');
    const fortnightly = page.getByRole('radio', { name: '每两周' });
    await fortnightly.waitFor();
    await page.getByRole('radio', { name: '每月', exact: true }).focus();
    await page.keyboard.press('ArrowUp');
    expect(await fortnightly.isChecked()).toBe(true);
    await tabTo(page, '完成');
    await page.keyboard.press('Enter');
    await title().filter({ hasText: '草稿让每月拜访' }).waitFor();
    const more = shownNumber(await title().innerText());
    const count = shownNumber(await page.getByRole('columnheader', { name: /重点客户/ }).innerText());
    expect(more).toBeCloseTo((count * (26 - 12)) / 12, 1);
    const total = page.getByRole('table').locator('tfoot th dd b').nth(1);
    expect(shownNumber(await total.innerText())).toBeCloseTo(before + more, 1);
    await picture(page, 'strategy-changed');
  });

  it('publishes it from a dialog that asks why', async () => {
    const { page } = visitor;
    await page.getByText('已保存', { exact: true }).waitFor();
    await tabTo(page, /^发布 v2：/);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '说明' }).waitFor();
    expect(await dialog.getByRole('button', { name: /^发布 v2/ }).isDisabled()).toBe(true);
    await page.keyboard.type('B 级客户流失偏多，改为每两周拜访');
    await tabTo(page, /^发布 v2：/);
    await page.keyboard.press('Enter');
    await page.getByText('已发布 v2').first().waitFor();
    await dialog.waitFor({ state: 'hidden' });
  });

  it('is what other systems get from then on, with 26 visits a year', async () => {
    const { client } = visitor;
    const { secret } = await client.call('createApiKey', { body: { name: '客服工作台', scopes: ['evaluate'] } });
    const answer = await fetch(`${server.url}/api/v1/grading-models/oil-gas-routes/evaluations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ customer }),
    });
    const { tier, service } = (await answer.json()) as EvaluationResult;
    expect(tier).toBe('B');
    expect(service).toMatchObject({ strategy: 'oil-gas-service', version: 2 });
    expect(service?.promises.find(({ key }) => key === 'visit')?.timesAYear).toBe(26);
  });

  it('is on the page of a customer', async () => {
    const { page, open } = visitor;
    await open(`/customers/${customer}`);
    await page.getByText('B 级方案 v2').first().waitFor();
    const visits = page.locator('dl > div').filter({ has: page.getByText('拜访', { exact: true }) });
    expect(await visits.innerText()).toContain('每两周');
    expect(visitor.faults).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../testing/chromium.js';
import { picture } from '../testing/pictures.js';
import { Server } from '../testing/server.js';
import { visit, type Visitor } from '../testing/visitor.js';

const canvas = '/models/oil-gas-routes/canvas';

describe('a draft that several people see', () => {
  let server: Server;
  let browser: Browser;
  let first: Visitor;
  let second: Visitor;
  let names = { first: '', second: '' };

  beforeAll(async () => {
    [server, browser] = await Promise.all([Server.start(), launchChromium()]);
    [first, second] = [
      await visit(browser, server, { role: 'editor' }),
      await visit(browser, server, { role: 'admin' }),
    ];
    const nameOf = async ({ client }: Visitor) => (await client.call('readSession')).person.name;
    names = { first: await nameOf(first), second: await nameOf(second) };
    for (const { page, open } of [first, second]) {
      await open(canvas);
      const card = page.locator('.react-flow__node').filter({ hasText: '年用油量达到' });
      await card.click({ position: { x: 60, y: 14 } });
    }
  });
  afterAll(async () => {
    await browser?.close();
    await server?.remove();
  });

  const threshold = (page: Page) => page.getByRole('textbox', { name: '数值' });
  const saved = (page: Page) => page.getByText('已保存', { exact: true }).waitFor();
  const dialogOf = (page: Page) => page.getByRole('dialog', { name: '草稿已被别人修改' });
  const change = (page: Page, to: string) => threshold(page).fill(to);
  async function storedThreshold() {
    const { document } = await first.client.call('readGradingDraft', { params: { key: 'oil-gas-routes' } });
    return Number(/"annual_volume_t"\},(\d+)\]/.exec(JSON.stringify(document.criteriaFlow))?.[1]);
  }

  it('tells the second who saved and when, and gives his own change back after he took theirs', async () => {
    await change(first.page, '2500');
    await first.page.getByRole('button', { name: '发布 v2：59 家换级' }).waitFor();
    await saved(first.page);
    await change(second.page, '2800');
    const dialog = dialogOf(second.page);
    await dialog.getByText(new RegExp(`${names.first} 在 \\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2} 保存了这份草稿`)).waitFor();
    await picture(second.page, 'conflict');
    await dialog.getByRole('button', { name: '采用对方的' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await threshold(second.page).inputValue()).toBe('2,500');
    expect(await storedThreshold()).toBe(2500);
    await second.page.getByRole('button', { name: /^撤销：/ }).click();
    await saved(second.page);
    expect(await threshold(second.page).inputValue()).toBe('2,800');
    await expect(storedThreshold()).resolves.toBe(2800);
  });

  it('lets one keep his own, knowing whose he replaces', async () => {
    await change(first.page, '2600');
    const dialog = dialogOf(first.page);
    await dialog.getByText(new RegExp(names.second)).waitFor();
    await dialog.getByRole('button', { name: '保留我的' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await saved(first.page);
    expect(await threshold(first.page).inputValue()).toBe('2,600');
    expect(await storedThreshold()).toBe(2600);
  });

  it('says that it is offline, goes on taking changes, and catches up when the network is back', async () => {
    const { page, context } = first;
    await context.setOffline(true);
    await change(page, '2700');
    await page.getByText('离线，未保存').waitFor();
    await change(page, '2750');
    expect(await storedThreshold()).toBe(2600);
    await context.setOffline(false);
    await saved(page);
    expect(await storedThreshold()).toBe(2750);
  });

  it('offers a viewer nothing that he may not do', async () => {
    const { page, context, open, faults } = await visit(browser, server, { role: 'viewer' });
    const places = ['/models', canvas, '/models/oil-gas-routes/versions', '/strategies', '/strategies/oil-gas-service'];
    const acts = /^(发布|新建|添加|删除|撤销|重做|导入|清空|恢复|放弃|加|编辑|等级$|撤回)/;
    for (const place of [...places, '/customers', '/data', '/integrate']) {
      await open(place);
      await page.getByRole('main').getByText(/\d/).first().waitFor();
      expect([place, await page.getByRole('button', { name: acts }).allInnerTexts()]).toEqual([place, []]);
      expect(await page.locator('input[type=file]').count()).toBe(0);
    }
    await open(canvas);
    await page
      .locator('.react-flow__node')
      .filter({ hasText: '年用油量达到' })
      .click({ position: { x: 60, y: 14 } });
    await threshold(page).waitFor();
    expect(await threshold(page).isEditable()).toBe(false);
    await page.keyboard.press('Delete');
    expect(await page.locator('.react-flow__node').count()).toBe(10);
    expect([...faults, ...first.faults, ...second.faults]).toEqual([]);
    await context.close();
  });
});

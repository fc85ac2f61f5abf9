import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../testing/chromium.js';
import { inGb18030 } from '../testing/gb18030.js';
import { picture } from '../testing/pictures.js';
import { Server } from '../testing/server.js';
import { countsByTier, sum } from '../testing/shown-numbers.js';
import { visit, type Visitor } from '../testing/visitor.js';

const customers = [
  '客户编号,客户名称,年用油量,逾期天数,年营收,油罐容积',
  ...Array.from(
    { length: 10 },
    (_, at) => `K-${at + 1},自有客户${at + 1},${1000 + at * 400},${at},${at + 1}000000,${20 + at}`,
  ),
  'K-11,少两列的客户,3000,0',
  'K-12,没有用油量的客户,,5,8000000,40',
].join('\r\n');

const orders = [
  '订单号,客户编号,日期,金额',
  ...Array.from({ length: 10 }, (_, at) => `D-${at + 1},K-${at + 1},2026-0${(at % 9) + 1}-15,${2 ** (10 - at)}00`),
].join('\n');

describe('customers of one’s own, from an empty product on', () => {
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

  const button = (name: string | RegExp) => visitor.page.getByRole('button', { name });
  const choose = (name: string, buffer: Buffer) =>
    visitor.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  const customer = async (code: string) => visitor.client.call('readCustomer', { params: { code } });
  /** Waits until the stored grades of a model count all customers. */
  async function gradedBy(model: string) {
    for (let tries = 0; ; tries += 1) {
      const { counts } = await visitor.client.call('readGradingModel', { params: { key: model } });
      if (sum(counts.map(({ count }) => count)) === 11 || tries > 100) return counts;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it('start after the demo data are removed, with today’s date', async () => {
    const { page, open, client } = visitor;
    await open('/data');
    await button('清空演示数据').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('无法找回').waitFor();
    await dialog.getByRole('button', { name: '删除 5,000 家演示客户' }).click();
    await page.getByRole('heading', { level: 1, name: '还没有客户' }).waitFor();
    expect(await page.getByText(/今天是/).count()).toBe(0);
    expect(await client.call('readInstallation')).toMatchObject({ fixedClock: false, demo: null, customers: 0 });
    await open('/customers');
    await page.getByText('还没有客户').first().waitFor();
    await picture(page, 'empty-customers');
  });

  it('come in from a GB18030 sheet: the rows add up and what is odd is named by line', async () => {
    const { page, open } = visitor;
    await open('/data');
    await choose('客户资料.csv', inGb18030(customers));
    await button('导入 11 家客户').waitFor();
    expect(
      await page
        .getByRole('textbox', { name: '编码' })
        .or(page.getByRole('combobox', { name: '编码' }))
        .first()
        .inputValue(),
    ).toMatch(/GB\s?18030/i);
    await page
      .getByText(/12 行：10 行有效，1 行有缺失，1 行不导入/)
      .or(page.getByLabel(/12 行：10 行有效，1 行有缺失，1 行不导入/))
      .first()
      .waitFor();
    const problem = (line: number) =>
      page.getByRole('row').filter({ has: page.getByRole('cell', { name: String(line), exact: true }) });
    expect(await problem(12).innerText()).toContain('列数与表头不同，这一行不导入');
    expect(await problem(13).innerText()).toMatch(/年用油量[\s\S]*缺失，按缺失处理/);
    await picture(page, 'import-odd-rows');
    await button('导入 11 家客户').click();
    await page.getByText('已导入 11 家客户').waitFor();
    expect((await customer('K-1')).name).toBe('自有客户1');
    expect(sum((await gradedBy('oil-gas-routes')).map(({ count }) => count))).toBe(11);
  });

  it('bring a column of their own, which becomes a fact that conditions can use', async () => {
    const { page, open, client } = visitor;
    await open('/models/oil-gas-routes/canvas');
    await page
      .locator('.react-flow__node')
      .filter({ hasText: '年用油量达到' })
      .click({ position: { x: 60, y: 14 } });
    await button('添加条件').click();
    const field = page
      .getByRole('combobox', { name: '字段' })
      .or(page.getByRole('textbox', { name: '字段' }))
      .last();
    await field.click();
    await page.getByRole('option', { name: '油罐容积' }).click();
    await page.getByRole('textbox', { name: '数值' }).last().fill('25');
    await page.locator('.react-flow__node').filter({ hasText: '油罐容积' }).waitFor();
    await page.getByText('已保存', { exact: true }).waitFor();
    const { document, diagnostics } = await client.call('readGradingDraft', { params: { key: 'oil-gas-routes' } });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const own = document.facts.find(({ label }) => label.zh === '油罐容积');
    expect(JSON.stringify(document.criteriaFlow)).toContain(`[{"var":"${own?.key}"},25]`);
  });

  it('get facts from their orders', async () => {
    const { page, open } = visitor;
    await open('/data');
    await choose('订单.csv', Buffer.from(orders));
    await button('导入 10 行订单').click();
    await page.getByText('已导入 10 行订单').waitFor();
    expect((await customer('K-1')).facts).toMatchObject({
      lifetime_sales: 102_400,
      order_count_12m: expect.any(Number),
    });
    await open('/customers/K-1');
    await page.getByText('累计销售额').first().waitFor();
  });

  it('are graded by a model made from a starter once it is published', async () => {
    const { page, open } = visitor;
    await open('/models');
    await button('新建模型').click();
    await page.getByRole('radio', { name: /ABC 分类/ }).click();
    await page.getByRole('textbox', { name: '名称' }).fill('我的 ABC');
    await button('创建草稿「我的 ABC」').click();
    await page.waitForURL(/models\/.+\/canvas$/);
    const key = /models\/(.+)\/canvas$/.exec(page.url())?.[1] ?? '';
    await button(/^发布 v1：给 11 家分级/).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '说明' }).fill('先按累计销售额分三级');
    await dialog.getByRole('button', { name: /^发布 v1/ }).click();
    await page.getByText('已发布 v1').first().waitFor();
    await gradedBy(key);
    await open(`/customers?model=${key}`);
    const choices = page.getByRole('group', { name: '等级' }).getByRole('button').filter({ hasText: /\d/ });
    const counts = await countsByTier(choices);
    // 102,400 is the first 50 %, the next two reach 88 %, so A is three; the customer without orders stays ungraded.
    expect(counts).toEqual({ A: 3, B: 2, C: 5, '–': 1 });
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['年用油量', '逾期天数']),
    );
    await picture(page, 'own-customers');
  });

  it('lose what an import brought when it is taken back', async () => {
    const { page, open, faults } = visitor;
    await open('/data');
    const row = page.getByRole('row').filter({ hasText: '订单.csv' });
    await row.getByRole('button', { name: '撤销' }).click();
    await button('撤销这批导入').click();
    await row.getByText('已撤销').waitFor();
    expect((await customer('K-1')).facts.lifetime_sales ?? null).toBeNull();
    expect((await customer('K-1')).facts.annual_volume_t).toBe(1000);
    expect(faults).toEqual([]);
  });
});

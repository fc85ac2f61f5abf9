import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../testing/chromium.js';
import { sheetOfTwenty } from '../testing/customer-sheet.js';
import { picture } from '../testing/pictures.js';
import { Server } from '../testing/server.js';

const customer = '川南燃气运输有限公司';

interface Answer {
  tier: string | null;
  status: string;
  version: { number: number };
  reasons: { text: { zh: string } }[];
  service: { version: number; promises: { key: string; timesAYear: number }[] } | null;
}

describe('the first five minutes, in Chinese, with nothing but what is on the screen', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let key = '';
  const violations: string[] = [];
  const startedAt = Date.now();

  beforeAll(async () => {
    [server, browser] = await Promise.all([Server.start(), launchChromium()]);
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy/i.test(message.text()))
        violations.push(message.text());
    });
    page.on('pageerror', (error) => violations.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.remove();
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const card = (sentence: string) => page.locator('.react-flow__node').filter({ hasText: sentence });
  const rail = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  /** Runs a copied curl line as the caller would, in a shell that knows the key. */
  const runCurl = (line: string) =>
    JSON.parse(
      execFileSync('bash', ['-c', line], { env: { ...process.env, TIERWRIGHT_KEY: key }, encoding: 'utf8' }),
    ) as Answer;

  it('lands from the sign-in page on the flow with 5,000 customers on its edges', async () => {
    await page.goto(server.url);
    await picture(page, 'sign-in');
    await page.getByText('业务经理', { exact: true }).click();
    await page.waitForURL('**/models/oil-gas-routes/canvas');
    await card('全部客户').getByText('5,000').waitFor();
    await page
      .getByText('5,000 · 100 %')
      .or(page.getByText(/5,000\s*·\s*100/))
      .first()
      .waitFor();
  });

  it('moves edges, tiers and the table of tier changes when 3,000 becomes 2,500, without a run button', async () => {
    await card('年用油量达到').click({ position: { x: 60, y: 14 } });
    await page.getByRole('textbox', { name: '数值' }).fill('2500');
    await button('36 家从重点客户升到战略客户').waitFor();
    await card('战略客户').getByText('335 家').waitFor();
    await page.getByText(/^382/).first().waitFor();
    await picture(page, 'canvas');
  });

  it('shows the names behind the cell B → A and the path of one with values and distances', async () => {
    await button('36 家从重点客户升到战略客户').click();
    await page.getByRole('button', { name: new RegExp(customer) }).click();
    await page.getByText(`${customer} 的路径`).waitFor();
    await card('年用油量').filter({ hasText: '2,962 吨' }).filter({ hasText: '高出 462 吨' }).waitFor();
    await card('逾期否决').filter({ hasText: '还有 81 天' }).waitFor();
    await picture(page, 'path');
  });

  it('compares the draft with v1: the change as a sentence, the tier changes, the customers', async () => {
    await page.getByRole('link', { name: '版本', exact: true }).click();
    await page.getByRole('heading', { name: /59 家等级变化/ }).waitFor();
    await button(/年用油量门槛 3,000 吨 → 2,500 吨/).waitFor();
    await button('36 家从重点客户升到战略客户').click();
    await page.getByRole('link', { name: customer }).waitFor();
    await picture(page, 'versions');
  });

  it('publishes with a note in a dialog that says how many change tier', async () => {
    await button('发布 v2：59 家换级').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/59 家客户换级/).waitFor();
    const publish = dialog.getByRole('button', { name: '发布 v2：59 家换级' });
    await dialog.getByRole('textbox').fill('年用油量 2,500 吨起进入矩阵');
    await publish.click();
    await page.getByText('已发布 v2').first().waitFor();
    await dialog.waitFor({ state: 'hidden' });
  });

  it('gives another system tier, v2, reasons and the service plan, and B for version 1', async () => {
    await rail('集成');
    await button('新建密钥').click();
    await page.getByRole('textbox', { name: '给哪个系统用' }).fill('客服工作台');
    await button('建好密钥').click();
    await button('复制密钥').click();
    key = await copied();
    expect(key).toMatch(/^tsk_/);
    await button('已保存，关闭').click();
    await page.getByRole('combobox', { name: '客户' }).fill('OG-01427');
    await page.getByRole('option', { name: new RegExp(customer) }).click();
    await button(/^复制/).first().click();
    const live = await copied();
    expect(live).toContain('OG-01427');
    const answer = runCurl(live);
    expect(answer).toMatchObject({ status: 'graded', tier: 'A', version: { number: 2 }, service: { version: 1 } });
    expect(answer.reasons.map(({ text }) => text.zh).join()).toContain('2,962 吨');
    expect(answer.service?.promises.find(({ key: name }) => name === 'visit')?.timesAYear).toBeGreaterThan(0);
    const pinned = live.replace('"customer": "OG-01427"', '"customer": "OG-01427", "version": 1');
    expect(pinned).not.toBe(live);
    expect(runCurl(pinned)).toMatchObject({ tier: 'B', version: { number: 1 } });
    await button('运行').click();
    await page.getByText('200', { exact: true }).first().waitFor();
    await picture(page, 'integrate');
  });

  it('imports a sheet of 20 rows with one blank: 19 graded, 1 ungraded naming the field', async () => {
    const file = join(server.folder, '我的客户.csv');
    writeFileSync(file, sheetOfTwenty());
    await rail('数据');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('新建', { exact: true }).filter({ visible: true }).first().waitFor();
    await button('导入 20 家客户').waitFor();
    await picture(page, 'import');
    await button('导入 20 家客户').click();
    await page.getByText('已导入 20 家客户').waitFor();
    const grades = await gradesOfTheSheet();
    expect(grades.filter(({ tier }) => tier !== null)).toHaveLength(19);
    expect(grades.filter(({ tier }) => tier === null)).toEqual([{ code: 'MY-008', tier: null }]);
    await page.goto(`${server.url}/customers/MY-008`);
    await page
      .getByText(/缺.*年用油量|年用油量.*缺/)
      .first()
      .waitFor();
    await picture(page, 'customer');
  });

  it('has everything still there after a restart', async () => {
    await server.down();
    await server.up();
    await page.goto(`${server.url}/models/oil-gas-routes/versions`);
    await page.getByText('年用油量 2,500 吨起进入矩阵').waitFor();
    expect(await gradesOfTheSheet()).toHaveLength(20);
    expect(
      runCurl(
        `curl -s ${server.url}/api/v1/grading-models/oil-gas-routes/evaluations -H "Authorization: Bearer $TIERWRIGHT_KEY" -H "Content-Type: application/json" -d '{"customer": "OG-01427"}'`,
      ),
    ).toMatchObject({ tier: 'A' });
    expect(violations).toEqual([]);
    process.stdout.write(`the first five minutes took ${Math.round((Date.now() - startedAt) / 1000)} s\n`);
  });

  /** The stored grades of the imported customers, asked for until the re-grading has reached all of them. */
  async function gradesOfTheSheet() {
    for (let tries = 0; ; tries += 1) {
      const answer = await fetch(`${server.url}/api/v1/customers?limit=200&search=MY-`, {
        headers: { authorization: `Bearer ${key}` },
      });
      const { items } = (await answer.json()) as {
        items: { code: string; grades: { model: string; tier: string | null }[] }[];
      };
      const grades = items.flatMap(({ code, grades: of }) =>
        of.filter(({ model }) => model === 'oil-gas-routes').map(({ tier }) => ({ code, tier })),
      );
      if (grades.length === 20 || tries > 100) return grades;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
});

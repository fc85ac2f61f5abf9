import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnswerOf, Client, RouteOf } from '@tierwright/client';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../testing/chromium.js';
import { sheetOfTwenty } from '../testing/customer-sheet.js';
import { lowerTheVolume } from '../testing/demo-draft.js';
import { accessibilityFaults, chineseBeside, halfWidth, textsOn, tooWide, unreadable } from '../testing/page-faults.js';
import { picture } from '../testing/pictures.js';
import { Server } from '../testing/server.js';
import { visit, type Visit, type Visitor } from '../testing/visitor.js';

interface Place {
  name: string;
  path: string;
  /** What one does there before looking. */
  act?: (page: Page) => Promise<void>;
}

const newModel = (page: Page) => page.getByRole('button', { name: /新建模型|New model/ }).click();
const chooseNode = async (page: Page) => {
  const card = page.locator('.react-flow__node').filter({ hasText: /年用油量达到|Annual volume is at least/ });
  if ((page.viewportSize()?.width ?? 0) <= 760) return;
  await card.click({ position: { x: 60, y: 14 } });
  await page.getByText(/对数刻度|log scale/).waitFor();
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
};
/** Opens the export of the live version, in one of its forms. */
const exportAs = (form: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name: /^导出 v1$|^Export v1$/ }).click();
  await page.getByRole('tab', { name: form }).click();
  await page.getByRole('button', { name: /^下载$|^Download$/ }).waitFor();
};

const places: Place[] = [
  { name: 'models', path: '/models', act: newModel },
  { name: 'canvas', path: '/models/oil-gas-routes/canvas', act: chooseNode },
  { name: 'versions', path: '/models/oil-gas-routes/versions' },
  { name: 'export-words', path: '/models/oil-gas-routes/versions', act: exportAs(/文字说明|In words/) },
  { name: 'export-json-logic', path: '/models/oil-gas-routes/versions', act: exportAs(/JsonLogic/) },
  { name: 'export-sql', path: '/models/oil-gas-routes/versions', act: exportAs(/SQL/) },
  { name: 'strategies', path: '/strategies' },
  { name: 'strategy', path: '/strategies/oil-gas-service' },
  { name: 'customers', path: '/customers' },
  { name: 'customer', path: '/customers/OG-01427' },
  { name: 'data', path: '/data' },
  { name: 'import', path: '/data/import/' },
  { name: 'integrate', path: '/integrate' },
];

const looks: Visit[] = [
  { locale: 'zh-CN' },
  { locale: 'en' },
  { locale: 'zh-CN', width: 390, height: 844 },
  { locale: 'en', width: 390, height: 844 },
];
const nameOf = ({ locale, width = 1440 }: Visit) => `${locale}-${width}`;

/** The words of customers, people and files: they stay as they are in any language. */
async function wordsOfData(client: Client, importId: string): Promise<Set<string>> {
  const words = new Set(['中文']);
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: AnswerOf<RouteOf<'listCustomers'>> = await client.call('listCustomers', {
      query: { limit: 200, ...(cursor && { cursor }) },
    });
    page.items.forEach(({ name }) => words.add(name));
    cursor = page.next;
  }
  const { accounts } = await client.call('readInstallation');
  accounts.forEach(({ name }) => words.add(name).add(name.slice(0, 1)));
  const { columns, fileName } = await client.call('readImport', { params: { id: importId } });
  words.add(fileName);
  columns.forEach(({ header, samples }) => [header, ...samples].forEach((word) => words.add(word)));
  const notes = await client.call('listGradingVersions', { params: { key: 'oil-gas-routes' } });
  notes.items.forEach(({ note }) => words.add(note));
  return words;
}

describe('every page', () => {
  let server: Server;
  let browser: Browser;
  let importId = '';
  let data = new Set<string>();

  beforeAll(async () => {
    [server, browser] = await Promise.all([Server.start(), launchChromium()]);
    const { client, context } = await visit(browser, server, { role: 'editor' });
    await lowerTheVolume(client);
    const file = new Blob([sheetOfTwenty()], { type: 'text/csv' });
    ({ id: importId } = await client.call('uploadImport', { file, fileName: '我的客户.csv' }));
    data = await wordsOfData(client, importId);
    await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.remove();
  });

  /** Everything wrong with the page as it stands. */
  async function faultsOf({ page, faults }: Visitor, locale: Visit['locale']) {
    const texts = await textsOn(page);
    return {
      accessibility: await accessibilityFaults(page),
      unreadable: unreadable(texts),
      language: locale === 'en' ? chineseBeside(texts, data) : halfWidth(texts),
      tooWide: await tooWide(page),
      thrown: faults,
    };
  }
  /** Only what a theme can spoil is looked at again. */
  async function lookInTheDark(page: Page, name: string) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme=dark]').waitFor();
    await picture(page, name);
    expect(await accessibilityFaults(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
  const none = { accessibility: [], unreadable: [], language: [], tooWide: 0, thrown: [] };

  describe.each(looks.map((look) => [nameOf(look), look] as const))('in %s', (name, look) => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await visit(browser, server, { ...look, role: 'editor' });
    });
    afterAll(() => visitor?.context.close());

    it.each(places)('shows $name in words anyone can read', async ({ name: place, path, act }) => {
      const address = place === 'import' ? path + importId : path;
      await visitor.open(address);
      await act?.(visitor.page);
      await picture(visitor.page, `${place}-${name}`);
      expect(await faultsOf(visitor, look.locale)).toEqual(none);
      if (look.width === undefined) await lookInTheDark(visitor.page, `${place}-${name}-dark`);
    });

    it('lets people in', async () => {
      const stranger = await visit(browser, server, look);
      await stranger.open('/');
      await picture(stranger.page, `sign-in-${name}`);
      expect(await faultsOf(stranger, look.locale)).toEqual(none);
      if (look.width === undefined) await lookInTheDark(stranger.page, `sign-in-${name}-dark`);
      await stranger.context.close();
    });
  });
});

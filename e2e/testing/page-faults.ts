import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical violations on the page as it stands, one line an element; of some rules or of all. */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await tool.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary ?? ''}`),
      );
  }, rules);
}

/** Every text on the page a person can see or have read out: words, labels, titles, placeholders; code is left out. */
export function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCode = (element: Element | null) => Boolean(element?.closest('pre, code, [lang="zh-CN"]:not(html)'));
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (!parent || isCode(parent) || ['SCRIPT', 'STYLE'].includes(parent.tagName)) continue;
      if (textContent?.trim() && parent.checkVisibility()) found.push(textContent.trim());
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (isCode(element) || !element.checkVisibility()) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name)?.trim();
        if (text) found.push(text);
      }
    }
    return [...new Set(found)];
  });
}

const slips: [string, RegExp][] = [
  ['placeholder', /\{\{?\s*\w+[^}]*\}/],
  ['key', /^[a-z]+[A-Z]\w*$|^[a-z]+(\.[a-z]+)+$/],
  ['no value', /\bundefined\b|\bNaN\b|\[object /],
];

/** Texts that were not written for people: keys, placeholders, values that are none. */
export const unreadable = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => slips.filter(([, slip]) => slip.test(text)).map(([name]) => `${name}: ${text}`));

/** Chinese texts with the punctuation of Latin script. */
export const halfWidth = (texts: readonly string[]): string[] =>
  texts.filter((text) => /\p{Script=Han}\s?[,;:!?(]|\)\s?\p{Script=Han}/u.test(text));

/** Texts with Chinese in them that is not data. */
export const chineseBeside = (texts: readonly string[], data: ReadonlySet<string>): string[] =>
  texts.filter((text) => {
    const rest = text.split(/(?<=[\s·:,→()“”"「」])|(?=[\s·:,→()“”"「」])/u);
    return !data.has(text) && rest.some((part) => /\p{Script=Han}/u.test(part) && !data.has(part.trim()));
  });

/** How many pixels the page is wider than the window. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

import type { Page } from 'playwright-core';

const mostSteps = 150;

/** What the focused element is called, as its text or label says. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  });

/** Goes on with Tab until the focus is on what is called so; throws when Tab does not lead there. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab');
    const called = await focused(page);
    if (typeof name === 'string' ? called === name : name.test(called)) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

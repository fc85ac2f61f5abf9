import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

// The README's pictures are renewed on request, so that a test run leaves the work tree as it was.
const folder = process.env.TIERWRIGHT_PICTURES ?? join(project, 'test-results', 'pictures');

/** Takes a picture of the page as it stands, pointers and toasts out of the way. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

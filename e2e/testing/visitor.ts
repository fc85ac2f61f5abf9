import { createClient, type Client } from '@tierwright/client';
import type { Role } from '@tierwright/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Server } from './server.js';

/** Who visits the studio, and how he looks at it. */
export interface Visit {
  /** Without one nobody is signed in. */
  role?: Role;
  locale?: 'zh-CN' | 'en';
  width?: number;
  height?: number;
}

/** A browser window on the studio, its session, and everything that went wrong in it. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** Refusals of the content security policy and errors nobody caught. */
  faults: string[];
  open: (path: string) => Promise<void>;
  /** The service as this visitor may use it, beside what is on the screen. */
  client: Client;
}

const seconds = 15;

/** Opens a window of its own; the language is the remembered choice, the theme the machine's, the session that of a demo account. */
export async function visit(browser: Browser, server: Server, visit: Visit = {}): Promise<Visitor> {
  const { role, locale = 'zh-CN', width = 1440, height = 900 } = visit;
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height },
    locale,
    reducedMotion: 'reduce',
    ...(width < 760 && { hasTouch: true }),
  });
  await context.addInitScript((language) => {
    // The blank page a window starts with keeps nothing.
    if (location.origin === 'null') return;
    localStorage.setItem('tierwright.language', language);
  }, locale);
  if (role) {
    const entered = await context.request.post('/api/v1/session/demo', { data: { role } });
    if (!entered.ok()) throw new Error(`no demo account for ${role}: ${entered.status()}`);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(seconds * 1000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/i.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  const open = async (path: string) => {
    await page.goto(path, { waitUntil: 'networkidle' });
  };
  return { page, context, faults, open, client: await clientOf(context, server) };
}

async function clientOf(context: BrowserContext, server: Server): Promise<Client> {
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  return createClient({
    baseUrl: server.url,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, cookie, origin: server.url } }),
  });
}

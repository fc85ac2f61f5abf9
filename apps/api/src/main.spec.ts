import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tierwright-main-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the built server as its user does. */
function start(env: Record<string, string>) {
  const inherited = { PATH: process.env['PATH'] ?? '', TIERWRIGHT_DATA: folder, PORT: '0' };
  const child = spawn(process.execPath, [main], { env: { ...inherited, ...env } });
  children.push(child);
  const printed = { text: '' };
  const keep = (part: Buffer) => {
    printed.text += part.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'exit').then(([code]) => Number(code));
  return { child, printed, ended };
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1_000 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(holds()).toBe(true);
}

describe('the process', () => {
  it('says where it is and, when nobody can sign in, how to; SIGTERM ends it in good order', async () => {
    const { child, printed, ended } = start({ TIERWRIGHT_DEMO: '0' });
    await until(() => printed.text.includes('/setup?token='));
    expect(printed.text).toMatch(/^Tierwright is ready at http:\/\/localhost:\d+$/m);
    const [url = ''] = /http:\S+\/setup/.exec(printed.text) ?? [];
    const answer = await fetch(url.replace('/setup', '/health/ready'));
    expect(await answer.json()).toEqual({ status: 'ready', models: 0 });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('refuses to start with wrong settings and lists all of them', async () => {
    const { printed, ended } = start({ PORT: 'x', TIERWRIGHT_DEMO: 'y', TIERWRIGHT_Z: '1' });
    expect(await ended).toBe(1);
    expect(printed.text.match(/^ {2}- /gm)).toHaveLength(3);
  });

  it('refuses to start without its database and says why', async () => {
    const { printed, ended } = start({ DATABASE_URL: `sqlite:${join(main, 'x.db')}` });
    expect(await ended).toBe(1);
    expect(printed.text).toMatch(/^Tierwright cannot start: .+/m);
    expect(printed.text).not.toContain('    at ');
  });
});

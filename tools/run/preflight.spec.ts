import { afterEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const preflight = pathToFileURL(join(dirname(fileURLToPath(import.meta.url)), 'preflight.mjs')).href;

/** What a check prints, and how it ends, in a process of its own. */
function check(call: string, env: Record<string, string>): Promise<{ code: number; text: string }> {
  const script = `import * as preflight from ${JSON.stringify(preflight)};\nprocess.stdout.write(String(await preflight.${call}()));`;
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH ?? '', ...env } };
    execFile(process.execPath, ['--input-type=module', '-e', script], options, (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, text: stdout + stderr });
    });
  });
}

describe('what is checked before the start', () => {
  let taken: Server | undefined;
  let folder = '';
  afterEach(() => {
    taken?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const takePort = () =>
    new Promise<number>((resolve) => {
      taken = createServer().listen(0, '127.0.0.1', () => {
        const address = taken?.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });

  it('names the next free port when the one asked for is taken', async () => {
    const port = await takePort();
    const { code, text } = await check('requirePort', { PORT: String(port) });
    expect(code).toBe(1);
    expect(text).toMatch(new RegExp(`^\\s*Port ${port} is taken\\. .* PORT=\\d+ npm start`));
  });

  it('takes the port asked for when it is free', async () => {
    const port = await takePort();
    taken?.close();
    expect(await check('requirePort', { PORT: String(port) })).toEqual({ code: 0, text: String(port) });
  });

  it('says which data folder cannot be written and what to do', async () => {
    folder = mkdtempSync(join(tmpdir(), 'tierwright-preflight-'));
    writeFileSync(join(folder, 'file'), '');
    const data = join(folder, 'file', 'data');
    const { code, text } = await check('requireDataFolder', { TIERWRIGHT_DATA: data });
    expect(code).toBe(1);
    expect(text).toContain(`The data folder ${data} cannot be written.`);
    expect(text).toContain('TIERWRIGHT_DATA');
  });

  it('is content with this Node', async () => {
    expect((await check('requireNode', {})).code).toBe(0);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  process.env.TIERWRIGHT_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--force-color-profile=srgb',
];

// Meant for one page in a cloud function: a second window brings the process down, and other origins are let in.
const unwanted = new Set(['--single-process', '--disable-web-security', '--allow-running-insecure-content']);

/** A folder with the libraries that a bare machine lacks, unpacked from the browser's own package. */
function bundledLibraries(): string {
  const folder = join(tmpdir(), 'tierwright-chromium-libraries');
  if (existsSync(join(folder, 'lib'))) return join(folder, 'lib');
  const require = createRequire(import.meta.url);
  const archive = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin', 'al2023.tar.br');
  mkdirSync(folder, { recursive: true });
  const tar = join(folder, 'libraries.tar');
  writeFileSync(tar, brotliDecompressSync(readFileSync(archive)));
  execFileSync('tar', ['-xf', tar, '-C', folder]);
  return join(folder, 'lib');
}

/** Chromium: the one on this machine, else the one that comes inside the test package. */
export async function launchChromium(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  const found = installed.find((path) => path !== undefined && existsSync(path));
  if (found) return chromium.launch({ executablePath: found, args: [...sandbox, ...quiet] });
  const { default: bundled } = await import('@sparticuz/chromium');
  const executablePath = await bundled.executablePath();
  const launch = (env: NodeJS.ProcessEnv) =>
    chromium.launch({
      executablePath,
      args: [...bundled.args.filter((arg) => !unwanted.has(arg)), '--no-sandbox', ...quiet],
      env: env as Record<string, string>,
    });
  try {
    return await launch(process.env);
  } catch {
    const libraries = [bundledLibraries(), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    return launch({ ...process.env, LD_LIBRARY_PATH: libraries }).catch((error: unknown) => {
      throw new Error(
        `The test browser cannot start. Install Chromium (Debian: apt-get install chromium) or set TIERWRIGHT_CHROMIUM to one. ${String(error)}`,
      );
    });
  }
}

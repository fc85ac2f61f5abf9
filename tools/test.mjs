import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './run/install.mjs';
import { startPostgres } from './run/postgres.mjs';
import { requireNode } from './run/preflight.mjs';
import { readStamp } from './run/fingerprint.mjs';
import { root, run, say } from './run/stage.mjs';

const nx = (...args) => run(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), ...args]);

const projects = ['apps', 'libs']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .concat(join(root, 'e2e'), join(root, 'tools'));

const countsOf = (project) => join(project, 'test-results', 'counts.json');

requireNode();
await install('everything');
for (const project of projects) rmSync(countsOf(project), { force: true });

const failedStages = [];
const stage = async (name, work) => {
  say(`${name} …`);
  const ok = await work();
  say(`${name} ${ok ? 'done' : 'FAILED'}`);
  if (!ok) failedStages.push(name);
};

const postgres = await startPostgres();
process.env.TIERWRIGHT_TEST_POSTGRES_URL = postgres.url;
try {
  await stage('format', () =>
    run(process.execPath, [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--check', '.', '--log-level=warn']),
  );
  await stage('lint', () => nx('run-many', '-t', 'lint'));
  await stage('build', () => nx('run-many', '-t', 'build'));
  await stage('type-check', () => nx('run-many', '-t', 'typecheck'));
  await stage('unit and integration', () => nx('run-many', '-t', 'test'));
  await stage('tools', () => run('npm', ['run', '--silent', 'test:tools']));
  await stage('packages', () => run(process.execPath, [join(root, 'tools/pack-check.mjs')]));
  await stage('browser and http', () => run('npm', ['run', '--silent', 'e2e', '--workspace', 'e2e']));
} finally {
  await postgres.stop();
}

const counts = projects
  .filter((project) => existsSync(countsOf(project)))
  .map((project) => readStamp(countsOf(project)));
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
if (failedStages.length) say(`failed: ${failedStages.join(', ')}`);
// A stage can fail without a failed test, for example by a lint error; it counts as one.
const failed = Math.max(sum('failed'), failedStages.length);
process.stdout.write(
  `${sum('passed')} passed, ${failed} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}\n`,
);
process.exit(failed ? 1 : 0);

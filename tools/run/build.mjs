import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { giveUp, root, run, say } from './stage.mjs';

const stampFile = join(root, 'node_modules', '.tierwright-build.json');
const sources = ['apps', 'libs', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.web.json'].map((path) =>
  join(root, path),
);
const products = ['apps/api/dist/main.js', 'apps/studio/dist/index.html'].map((path) => join(root, path));

/** Builds server and studio when a source changed since the last time. */
export async function build() {
  const source = fingerprint(sources);
  if (readStamp(stampFile).source === source && products.every((file) => existsSync(file))) return;
  say('building …');
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const arguments_ = [nx, 'run-many', '-t', 'build', '-p', '@tierwright/api,@tierwright/studio'];
  if (!(await run(process.execPath, arguments_, { quiet: true })))
    giveUp('Building failed; the lines above say where.');
  writeStamp(stampFile, { source });
  say('built');
}

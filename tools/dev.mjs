import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from './run/build.mjs';
import { install } from './run/install.mjs';
import { requireDataFolder, requireNode, requirePort } from './run/preflight.mjs';
import { root, say } from './run/stage.mjs';

requireNode();
const data = requireDataFolder();
const port = await requirePort();
await install('product');
await build();

/** A file of a package as one project of the house sees it. */
const fileOf = (project, name, path) => {
  const require = createRequire(join(root, project, 'package.json'));
  return join(dirname(require.resolve(`${name}/package.json`)), path);
};

const studio = join(root, 'apps', 'studio');
const programs = [
  ['compiler', [fileOf('.', 'typescript', 'bin/tsc'), '-b', 'apps/api', '--watch', '--preserveWatchOutput'], root],
  ['server', ['--watch', 'apps/api/dist/main.js'], root],
  ['studio', [fileOf('apps/studio', 'vite', 'bin/vite.js')], studio],
];
// The studio's server passes what begins with /api on to the service.
const env = { ...process.env, TIERWRIGHT_DATA: data, PORT: port, STUDIO_API: `http://127.0.0.1:${port}` };
const children = programs.map(([name, args, cwd]) => {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  child.on('exit', () => stop(name));
  return child;
});

let stopping = false;
/** When one of the three ends, the others are of no use. */
function stop(name) {
  if (stopping) return;
  stopping = true;
  say(`${name} ended, stopping`);
  for (const child of children) child.kill();
}
process.on('SIGINT', () => stop('you'));
process.on('SIGTERM', () => stop('you'));

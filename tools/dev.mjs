import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './run/build.mjs';
import { install } from './run/install.mjs';
import { requireDataFolder, requireNode, requirePort } from './run/preflight.mjs';
import { root, say } from './run/stage.mjs';

requireNode();
const data = requireDataFolder();
const port = await requirePort();
await install('product');
await build();

const bin = (...path) => join(root, 'node_modules', ...path);
const programs = [
  ['compiler', [bin('typescript', 'bin', 'tsc'), '-b', 'apps/api', '--watch', '--preserveWatchOutput'], root],
  ['server', ['--watch-path', 'apps/api/dist', '--watch-path', 'libs', 'apps/api/dist/main.js'], root],
  ['studio', [bin('vite', 'bin', 'vite.js')], join(root, 'apps', 'studio')],
];
const env = { ...process.env, TIERWRIGHT_DATA: data, PORT: port, STUDIO_API: `http://127.0.0.1:${port}` };
const children = programs
  .filter(([, args]) => existsSync(args[0]) || args[0].startsWith('--'))
  .map(([name, args, cwd]) => {
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

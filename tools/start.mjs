import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './run/build.mjs';
import { install } from './run/install.mjs';
import { requireDataFolder, requireNode, requirePort } from './run/preflight.mjs';
import { root, say } from './run/stage.mjs';

requireNode();
process.env.TIERWRIGHT_DATA = requireDataFolder();
process.env.PORT = await requirePort();
await install('product');
await build();
say('starting …');
await import(pathToFileURL(join(root, 'apps/api/dist/main.js')).href);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run/stage.mjs';

// Writes docs/openapi.json from the built contract; its diff is read before it is committed.
const built = (path) => import(pathToFileURL(join(root, 'apps/api/dist', path)).href);
const { writtenDocument } = await built('openapi/write-document.js');
const { productVersion } = await built('installation/product-version.js');
writeFileSync(join(root, 'docs/openapi.json'), writtenDocument(productVersion));

#!/usr/bin/env node
// Writes a new kind of node into every layer: node tools/new-node-kind.mjs <kind> <exit,…>
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newKind } from './new-node-kind/new-kind.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [kind, exits = 'next'] = process.argv.slice(2);

try {
  if (kind === undefined) throw new Error('name the kind: node tools/new-node-kind.mjs <kind> <exit,…>');
  const files = await newKind(kind, exits.split(','), (path) => readFileSync(join(root, path), 'utf8'));
  for (const [path, text] of files) {
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log(`
It compiles and lets everybody through. Now give it sense:
  its own fields in the shape, what they mean in the handler, its sentence, its form, its Chinese words;
  a way to prove it in libs/engine/src/analysis/kinds, or proofs hold every exit for possible;
  npm run openapi, npm run check.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

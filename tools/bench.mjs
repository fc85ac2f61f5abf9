import { availableParallelism, cpus } from 'node:os';
import { build } from './run/build.mjs';
import { install } from './run/install.mjs';
import { requireNode } from './run/preflight.mjs';
import { giveUp } from './run/stage.mjs';

requireNode();
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
// Loaded late: they import what is installed and built below.
const benches = {
  engine: async () => (await import('./bench/engine.mjs')).engineFigures(),
  endpoint: async () => (await import('./bench/endpoint.mjs')).endpointFigures(),
  preview: async () => (await import('./bench/preview.mjs')).previewFigures(),
  inserts: async () => (await import('./bench/inserts.mjs')).insertFigures(),
};
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0)
  giveUp(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);

await install('everything');
await build();
const rows = [];
for (const [name, figures] of Object.entries(benches)) {
  if (!wanted.length || wanted.includes(name)) rows.push(...(await figures()));
}

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  node: process.versions.node,
  date: new Date().toISOString().slice(0, 10),
};
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ machine, rows }, null, 2)}\n`);
} else {
  process.stdout.write(`\n${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${machine.date}\n\n`);
  process.stdout.write('| what | figure | ratio |\n|---|---|---|\n');
  for (const { what, figure, ratio } of rows) process.stdout.write(`| ${what} | ${figure} | ${ratio ?? ''} |\n`);
}

import { availableParallelism, cpus } from 'node:os';
import { endpointFigures } from './bench/endpoint.mjs';
import { engineFigures } from './bench/engine.mjs';
import { insertFigures } from './bench/inserts.mjs';
import { previewFigures } from './bench/preview.mjs';
import { build } from './run/build.mjs';
import { install } from './run/install.mjs';
import { requireNode } from './run/preflight.mjs';

requireNode();
await install('everything');
await build();

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const benches = { engine: engineFigures, endpoint: endpointFigures, preview: previewFigures, inserts: insertFigures };
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

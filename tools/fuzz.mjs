import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp, root, run, say } from './run/stage.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    chunk: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
  },
});
const [runs, chunk, seed] = [values.runs, values.chunk, values.seed].map(Number);
if (![runs, chunk, seed].every((number) => Number.isSafeInteger(number) && number > 0)) {
  giveUp('`--runs`, `--chunk` and `--seed` are whole numbers above 0, for example `npm run fuzz -- --runs 100000`');
}

const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  join(root, 'node_modules/jest/bin/jest.js'),
  'language-laws',
  '--testNamePattern=answers alike',
];

/** Runs one part with a seed of its own; a failure is shrunk and stored beside the spec, where every test run replays it. */
const fuzz = (number, count) =>
  run(process.execPath, jest, {
    cwd: join(root, 'libs/json-logic'),
    env: { FUZZ_RUNS: String(count), FUZZ_SEED: String(seed + number), FUZZ_STORE: '1' },
    quiet: true,
  });

say(`${runs.toLocaleString('en')} random rules from seed ${seed}: specialised = generic = naive twin = json-logic-js`);
for (let done = 0, number = 0; done < runs; number += 1) {
  const count = Math.min(chunk, runs - done);
  if (!(await fuzz(number, count))) {
    giveUp(`seed ${seed + number} found a difference; it is kept in libs/json-logic/src/testing/stored-cases.json`);
  }
  done += count;
  say(`${done.toLocaleString('en')} of ${runs.toLocaleString('en')} agree`);
}

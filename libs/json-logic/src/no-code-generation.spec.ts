import { expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { communityCases } from './testing/community-cases.js';
import { ownCases } from './testing/own-cases.js';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(project, 'dist');

const script = `
import { readFileSync } from 'node:fs';
import { apply } from ${JSON.stringify(pathToFileURL(join(built, 'index.js')).href)};
let refused = false;
try { new Function('return 1'); } catch { refused = true; }
if (!refused) throw new Error('code generation is not switched off');
const outcome = ({ rule, data }) => {
  try { return { result: apply(rule, data) }; } catch (error) { return { error: { type: error.type } }; }
};
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(outcome)));
`;

it('answers every case alike where no code may be made from text', () => {
  execFileSync(process.execPath, [join(project, '../../node_modules/typescript/bin/tsc'), '-b', project]);
  const cases = [...ownCases, ...communityCases];
  const answers = execFileSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script],
    { input: JSON.stringify(cases), encoding: 'utf8', maxBuffer: 1e8 },
  );
  const wanted = cases.map(({ result, error }) => (error ? { error: { type: error.type } } : { result }));
  expect(JSON.parse(answers)).toEqual(wanted);
}, 120_000);

it('names no way to make code from text in what is built', () => {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(30);
  const guilty = files.filter((file) => /\beval\(|\bFunction\(|node:vm/.test(readFileSync(join(built, file), 'utf8')));
  expect(guilty).toEqual([]);
});

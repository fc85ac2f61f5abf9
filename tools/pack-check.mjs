import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWrong } from './pack/inspect-package.mjs';
import { buildPackages, manifestOf, published } from './pack/stage-packages.mjs';
import { checkedProgram, countChecks, programIn } from './readme/examples.mjs';
import { giveUp, root, run, say } from './run/stage.mjs';

// Packs what is published and uses it as somebody else would: installed elsewhere from the tarballs, without a network.
// `node tools/pack-check.mjs --keep <folder>` leaves the tarballs there.

const npm = (args, cwd) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });

function pack(folder, to) {
  const [packed] = JSON.parse(
    npm(['pack', folder, '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', to], to),
  );
  return { ...packed, files: packed.files.map(({ path }) => path) };
}

function writeConsumer(folder, tarballs) {
  const dependencies = Object.fromEntries(tarballs.map(({ name, filename }) => [name, `file:./${filename}`]));
  const manifest = { name: 'consumer', version: '1.0.0', private: true, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const compilerOptions = {
    ...{ target: 'es2022', lib: ['es2023', 'dom'], module: 'nodenext', moduleResolution: 'nodenext', types: [] },
    ...{ strict: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: false },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
}

const prelude = `import { deepStrictEqual } from 'node:assert/strict';
const __check = async (work, expected, line, throws) => {
  const answer = await work().then((value) => ({ line, value }), (error) => ({ line, throws: error.type ?? error.message }));
  deepStrictEqual(answer, throws ? { line, throws: expected } : { line, value: expected });
};
`;

/** Writes the README of a lib as a program that checks itself, and as it stands for the type-checker. */
function writeReadme(folder, lib) {
  const program = programIn(readFileSync(join(root, 'libs', lib, 'README.md'), 'utf8'));
  const checked = checkedProgram(program);
  writeFileSync(join(folder, `${lib}.ts`), program);
  writeFileSync(join(folder, `${lib}.mjs`), prelude + checked);
  return countChecks(checked);
}

async function deepImportIsRefused(folder, name) {
  const code = `import('${name}/dist/index.js').then(() => process.exit(1), (e) => process.exit(e.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' ? 0 : 1))`;
  return run(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder, quiet: true });
}

/** Inspects one installed package and runs its README; answers what is wrong. */
async function check(consumer, { lib, name, files, size, unpackedSize }) {
  const wrong = findWrong(join(consumer, 'node_modules', name), files);
  if (!(await deepImportIsRefused(consumer, name))) wrong.push('lets deep imports through');
  const checks = writeReadme(consumer, lib);
  if (checks === 0) wrong.push('has a README without checked lines');
  const program = ['--disallow-code-generation-from-strings', `${lib}.mjs`];
  if (!(await run(process.execPath, program, { cwd: consumer }))) wrong.push('does not give what its README says');
  const [packed, unpacked] = [size, unpackedSize].map((bytes) => `${Math.round(bytes / 1024)} kB`);
  const { version } = manifestOf(lib);
  say(`${name} ${version}: ${files.length} files, ${packed} packed, ${unpacked} unpacked, ${checks} README lines run`);
  return wrong.map((what) => `${name} ${what}`);
}

async function checkAll(work) {
  const consumer = join(work, 'consumer');
  mkdirSync(consumer);
  if (!(await buildPackages(work))) return ['the published packages do not build by themselves'];
  say('built from nothing');
  const packages = published.map((lib) => ({ lib, ...pack(join(work, 'libs', lib), consumer) }));
  // The one foreign dependency comes from this repository's node_modules, so that no registry is asked.
  writeConsumer(consumer, [...packages, pack(join(root, 'node_modules', 'zod'), consumer)]);
  npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], consumer);
  say('installed elsewhere, without a network');
  const wrong = [];
  for (const each of packages) wrong.push(...(await check(consumer, each)));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (await run(process.execPath, [tsc, '-p', consumer])) say('types resolve');
  else wrong.push('the types do not resolve for a consumer');
  const keep = process.argv.indexOf('--keep');
  if (keep < 0) return wrong;
  for (const { filename } of packages) cpSync(join(consumer, filename), join(process.argv[keep + 1] ?? '.', filename));
  return wrong;
}

const work = mkdtempSync(join(tmpdir(), 'tierwright-pack-'));
const wrong = await checkAll(work).finally(() => rmSync(work, { recursive: true, force: true }));
if (wrong.length > 0) giveUp(wrong.join('\n'));

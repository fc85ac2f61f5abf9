import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFromTextUnder } from '../lint/code-from-text.mjs';
import { root } from '../run/stage.mjs';

const allowed = /^(package\.json|README\.md|LICENSE|dist\/.+\.(js|d\.ts))$/;
const ofDevelopment = /(^|\/)(testing|test|spec)(\/|$)|\.spec\./;

function wrongFiles(files) {
  const odd = files.filter((path) => !allowed.test(path) || ofDevelopment.test(path));
  const absent = ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts'].filter(
    (path) => !files.includes(path),
  );
  return [...odd.map((path) => `holds \`${path}\``), ...absent.map((path) => `lacks \`${path}\``)];
}

function wrongManifest({ exports, license, private: kept, name }) {
  const entries = Object.keys(exports ?? {});
  return [
    ...(entries.join() === '.' ? [] : [`exports ${entries.length} entries, not one`]),
    ...(license === 'Apache-2.0' ? [] : [`has the licence \`${license}\``]),
    ...(kept ? [`\`${name}\` is private`] : []),
  ];
}

/** What is wrong with an installed package: files, manifest, licence, maps, code from text. */
export function findWrong(folder, files) {
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const wrong = [...wrongFiles(files), ...wrongManifest(JSON.parse(read('package.json')))];
  if (files.includes('LICENSE') && read('LICENSE') !== readFileSync(join(root, 'LICENSE'), 'utf8')) {
    wrong.push('has another LICENSE than the repository');
  }
  const mapped = files.filter((path) => path.startsWith('dist/') && read(path).includes('sourceMappingURL'));
  wrong.push(...mapped.map((path) => `names a source map in \`${path}\``));
  wrong.push(...codeFromTextUnder(join(folder, 'dist')).map((place) => `makes code from text at ${place}`));
  return wrong;
}

import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { codeFiles, codeFromText, codeFromTextUnder } from './code-from-text.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const sources = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}/src`),
);

describe('code from text', () => {
  it.each([
    ["eval('1')", '1: eval'],
    ["const run = eval;\nrun('1');", '1: eval'],
    ["new Function('return 1')()", '1: Function'],
    ["const f = Function('return 1');", '1: Function'],
    ["globalThis.Function('return 1')();", '1: Function'],
    ["globalThis['eval']('1');", "1: 'eval'"],
    ["import { runInThisContext } from 'node:vm';", "1: 'node:vm'"],
    ["const vm = await import('vm');", "1: 'vm'"],
    ["(() => 0).constructor('return 1')()", "1: (() => 0).constructor('return 1')"],
  ])('is found in %j', (text, place) => {
    expect(codeFromText(text)).toContain(place);
  });

  it.each([
    'const a = { eval: 1 }; a.eval;',
    '// eval and Function in words',
    'const f: Function = g;',
    "const t = 'eval';",
  ])('is not seen in %j', (text) => {
    expect(codeFromText(text)).toEqual([]);
  });

  it.each(sources.filter((folder) => existsSync(join(root, folder))))('is nowhere in %s', (folder) => {
    expect(codeFiles(join(root, folder)).length).toBeGreaterThan(0);
    expect(codeFromTextUnder(join(root, folder))).toEqual([]);
  });
});

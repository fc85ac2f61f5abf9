import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { newKind } from './new-kind.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['@tierwright/source'],
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['react', 'react-dom'],
};

const parsed = new Map<string, ts.SourceFile | undefined>();

/** Which of some files have type errors, as if some files had other texts than on the disk. */
function mistaken(files: ReadonlyMap<string, string>, looked: readonly string[]): string[] {
  const overlay = new Map([...files].map(([path, text]) => [join(root, path), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => overlay.has(path) || fileExists(path);
  host.readFile = (path) => overlay.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = overlay.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, version);
    // What the tests share is read once.
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, version, ...rest));
    return parsed.get(path);
  };
  const roots = [...faces, ...looked].map((path) => join(root, path));
  const program = ts.createProgram(roots, options, host);
  return looked.filter((path) => {
    const file = program.getSourceFile(join(root, path));
    return !file || program.getSyntacticDiagnostics(file).length + program.getSemanticDiagnostics(file).length > 0;
  });
}

const faces = ['libs/engine/src/index.ts', 'libs/flow-editor/src/index.ts'];

const registries = [
  'libs/model/src/edits/blank-nodes.ts',
  'libs/model/src/edits/duplicate.ts',
  'libs/engine/src/node-kinds/index.ts',
  'libs/engine/src/analysis/kinds/index.ts',
  'libs/engine/src/words/node-sentence.ts',
  'libs/engine/src/words/exit-label.ts',
  'libs/engine/src/words/node-details.ts',
  'libs/engine/src/diff/phrase.ts',
  'libs/engine/src/diff/say-node-item.ts',
  'libs/flow-editor/src/nodes/kind-face.ts',
  'libs/flow-editor/src/inspector/focus-fact.ts',
  'libs/flow-editor/src/inspector/kind-form.tsx',
];

describe('a new kind of node', () => {
  it('compiles in every layer, its test too', async () => {
    const files = await newKind('check-list', ['done', 'open', 'unknown'], read);
    const written = [...files.keys()].filter((path) => /\.tsx?$/.test(path));
    expect(written.length).toBeGreaterThan(15);
    expect(mistaken(files, written)).toEqual([]);
  });

  it('that has only a shape stops every registry from compiling', async () => {
    const files = await newKind('check-list', ['done', 'open', 'unknown'], read);
    const shape = ['libs/model/src/nodes/check-list.ts', 'libs/model/src/nodes/index.ts'];
    const onlyShape = new Map([...files].filter(([path]) => shape.includes(path)));
    expect(mistaken(onlyShape, registries)).toEqual(registries);
    // The list is whole: every present file that gets a line is in it, but for names that are looked up by text.
    const lookedUp = ['model/src/index.ts', 'nodes/index.ts', 'locales/zh-cn.ts', 'locales/en.ts', 'tokens.css'];
    const present = [...files.keys()].filter((path) => !path.includes('check-list'));
    expect(present.filter((path) => !lookedUp.some((end) => path.endsWith(end))).sort()).toEqual(
      [...registries].sort(),
    );
  });

  it('is refused when its name or its exits cannot be used, or when it is there', async () => {
    await expect(newKind('Check', ['next'], read)).rejects.toThrow('lower case');
    await expect(newKind('check', ['next', 'next'], read)).rejects.toThrow('same name');
    await expect(newKind('check', ['unknown'], read)).rejects.toThrow('beside `unknown`');
    await expect(newKind('matrix', ['next'], read)).rejects.toThrow('there already');
  });

  it('is refused where a registry is not what it was', async () => {
    const changed = (path: string) => (path.endsWith('blank-nodes.ts') ? 'nothing' : read(path));
    await expect(newKind('check', ['next'], changed)).rejects.toThrow('blank-nodes.ts has 0 times');
  });
});

/** Exits that have words in every language already. */
const wordedExits = new Set(['next', 'met', 'otherwise', 'passed', 'vetoed', 'default', 'unknown']);

/** The lines a kind needs in what stands already: each goes behind the text `before` of its file. */
export function registryLines(names, exits) {
  return [...modelLines(names), ...engineLines(names, exits), ...editorLines(names), ...colourLines(names)];
}

function modelLines({ kind, key, pascal, camel }) {
  const nodes = 'libs/model/src/nodes/index.ts';
  return [
    {
      path: nodes,
      before: "import { z } from 'zod';\n",
      line: `import { ${camel}Exits, ${pascal}Node } from './${kind}.js';\n`,
    },
    { path: nodes, before: ".discriminatedUnion('type', [\n", line: `${pascal}Node,\n` },
    { path: nodes, before: '=> Exit[] } = {\n', line: `${key}: ${camel}Exits,\n` },
    {
      path: 'libs/model/src/index.ts',
      before: "export { type Exit } from './nodes/node-base.js';\n",
      line: `export { ${pascal}Node } from './nodes/${kind}.js';\n`,
    },
    {
      path: 'libs/model/src/edits/blank-nodes.ts',
      before: 'const blankByKind: Record<NodeKind, Blank> = {\n',
      line: `${key}: (base) => ({ ...base, type: '${kind}' }),\n`,
    },
    { path: 'libs/model/src/edits/duplicate.ts', before: '=> Parts } = {\n', line: `${key}: () => [],\n` },
  ];
}

function engineLines({ kind, key, camel, title }, exits) {
  const words = (word) => `text('${word}', '${word[0].toUpperCase()}${word.slice(1).replaceAll('-', ' ')}')`;
  const named = exits.filter((exit) => !wordedExits.has(exit)).map((exit) => `'${exit}': ${words(exit)},\n`);
  const labels = 'libs/engine/src/words/exit-label.ts';
  const handlers = 'libs/engine/src/node-kinds/index.ts';
  return [
    {
      path: handlers,
      before: "import type { NodeKind } from '@tierwright/model';\n",
      line: `import { ${camel}Kind } from './${kind}.js';\n`,
    },
    { path: handlers, before: 'NodeKindHandler<K> } = {\n', line: `${key}: ${camel}Kind,\n` },
    {
      path: 'libs/engine/src/analysis/kinds/index.ts',
      before: "SymbolicKind<K> | 'opaque' } = {\n",
      line: `${key}: 'opaque',\n`,
    },
    {
      path: 'libs/engine/src/words/node-sentence.ts',
      before: 'Sentence<K> } = {\n',
      line: `${key}: (_node, _document, language) => (language === 'zh' ? '${title}' : '${title}'),\n`,
    },
    { path: labels, before: 'const fixed: Readonly<Record<string, LocalizedText>> = {\n', line: named.join('') },
    { path: labels, before: 'Labeller<K> | null } = {\n', line: `${key}: null,\n` },
    { path: 'libs/engine/src/words/node-details.ts', before: 'Details<K> | null } = {\n', line: `${key}: null,\n` },
    {
      path: 'libs/engine/src/diff/phrase.ts',
      before: 'const kindNames: Record<NodeKind, LocalizedText> = {\n',
      line: `${key}: text('${title}', '${title}'),\n`,
    },
    { path: 'libs/engine/src/diff/say-node-item.ts', before: 'Titles<K> } = {\n', line: `${key}: () => nothing,\n` },
  ];
}

function editorLines({ kind, key, title }) {
  const face = 'libs/flow-editor/src/nodes/kind-face.ts';
  const inspector = 'libs/flow-editor/src/inspector';
  const hint = `${title}: everybody goes on`;
  const texts = [
    `'kind.${kind}': '${title}',\n`,
    `'kind.${kind}.hint': '${hint}',\n`,
    `'new.${kind}': 'New ${title.toLowerCase()}',\n`,
  ].join('');
  return [
    {
      path: face,
      before: "import type { NodeKind } from '@tierwright/model';\n",
      line: "import { IconSquare } from '@tabler/icons-react';\n",
    },
    {
      path: face,
      before: 'colour: string }> = {\n',
      line: `${key}: { icon: IconSquare, colour: 'var(--kind-${kind})' },\n`,
    },
    { path: face, before: '  more: [', line: `'${kind}', ` },
    { path: `${inspector}/focus-fact.ts`, before: '=> string[] } = {\n', line: `${key}: () => [],\n` },
    { path: `${inspector}/kind-form.tsx`, before: 'Forms<K> } = {\n', line: `${key}: { rule: () => null },\n` },
    { path: 'libs/flow-editor/src/locales/zh-cn.ts', before: 'export const zhCN = {\n', line: texts },
    { path: 'libs/flow-editor/src/locales/en.ts', before: 'export const en = {\n', line: texts },
  ];
}

/** The colour of cards and path steps, the same grey in both themes until it gets its own. */
const colourLines = ({ kind }) => [
  { path: 'libs/ui/src/styles/tokens.css', before: '  --kind-start: #475067;\n', line: `  --kind-${kind}: #5c6675;\n` },
  { path: 'libs/ui/src/styles/tokens.css', before: '  --kind-start: #b3bccb;\n', line: `  --kind-${kind}: #9aa5b5;\n` },
];

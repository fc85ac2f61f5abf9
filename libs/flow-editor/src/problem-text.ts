import { nodeOf, textIn, type GradingNode } from '@tierwright/model';
import type { Editor, Problem } from './editor-context.js';
import type { TextParams } from './texts.js';

type Words = Pick<Editor, 't' | 'document' | 'language' | 'words' | 'fact'>;

/** A finding in the words of the editor, with nodes, exits, facts and values by their names. */
export function problemText(problem: Problem, editor: Words): string {
  const { t, document, language, words, fact } = editor;
  const params: Record<string, TextParams[string]> = { ...problem.params };
  const node = problem.node === null ? undefined : nodeOf(document, problem.node);
  const definition = typeof params['fact'] === 'string' ? fact(params['fact']) : undefined;
  if (node) params['node'] = node.name[language];
  if (node && typeof params['exit'] === 'string') params['exit'] = words.exit(node, params['exit']);
  if (definition) {
    params['fact'] = textIn(definition.label, language);
    for (const name of ['value', 'from', 'to']) {
      const value = params[name];
      if (value !== undefined) params[name] = words.value(definition, value);
    }
  }
  if (typeof params['facts'] === 'string')
    params['facts'] = listed(params['facts'].split(', ').map(labelOf(editor)), editor);
  if (problem.cover && 'cover' in params) {
    params['cover'] = listed(
      problem.cover.map((id) => partName(id, node, editor)),
      editor,
    );
  }
  if (problem.example) params['example'] = exampleText(problem.example, editor);
  return t(`diagnostic.${problem.code}`, params);
}

const labelOf =
  ({ fact, language }: Words) =>
  (key: string) => {
    const found = fact(key);
    return found ? textIn(found.label, language) : key;
  };

const listed = (items: readonly string[], { t }: Words): string => items.join(t('list.separator'));

/** The name of another node, or of a case of the node itself. */
function partName(id: string, node: GradingNode | undefined, { document, language, words }: Words): string {
  const other = nodeOf(document, id);
  return other ? textIn(other.name, language) : node ? words.exit(node, id) : id;
}

function exampleText(example: NonNullable<Problem['example']>, editor: Words): string {
  const said = Object.entries(example).map(([key, value]) => {
    const found = editor.fact(key);
    return `${labelOf(editor)(key)} ${found ? editor.words.value(found, value) : String(value)}`;
  });
  return listed(said, editor);
}

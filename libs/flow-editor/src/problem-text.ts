import { nodeOf, type Diagnostic } from '@tierwright/model';
import type { Editor } from './editor-context.js';
import type { TextParams } from './texts.js';

type Words = Pick<Editor, 't' | 'document' | 'language' | 'words' | 'fact'>;

/** A finding of the compiler in the words of the editor, with nodes, exits and facts by their names. */
export function problemText(problem: Diagnostic, { t, document, language, words, fact }: Words): string {
  const params: Record<string, TextParams[string]> = { ...problem.params };
  const node = problem.node === null ? undefined : nodeOf(document, problem.node);
  if (node) params['node'] = node.name[language];
  if (node && typeof params['exit'] === 'string') params['exit'] = words.exit(node, params['exit']);
  if (typeof params['fact'] === 'string') params['fact'] = fact(params['fact'])?.label[language] ?? params['fact'];
  return t(`diagnostic.${problem.code}`, params);
}

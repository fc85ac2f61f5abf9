import type { GradingDocument } from '../grading-document.js';

/** Why an edit was not made; the editor words it. */
export type RefusalCode =
  | 'no-such-node'
  | 'no-such-exit'
  | 'no-such-part'
  | 'to-itself'
  | 'to-start'
  | 'makes-circle'
  | 'second-start'
  | 'start-stays'
  | 'needs-a-fact'
  | 'last-part'
  | 'limit-reached'
  | 'name-taken'
  | 'in-use';

/** Refused with a reason; `users` are the ids of the nodes in the way. */
export interface Refused {
  readonly refused: RefusalCode;
  readonly users?: readonly string[];
}

/** The next document, or why there is none. An edit that changes nothing gives the same document object back. */
export type EditResult = { readonly document: GradingDocument } | Refused;

/** One edit, ready to be made on whatever the document is by then. */
export type Edit = (document: GradingDocument) => EditResult;

export const done = (document: GradingDocument): EditResult => ({ document });
export const refuse = (refused: RefusalCode, users?: readonly string[]): EditResult =>
  users ? { refused, users } : { refused };

/** Makes edits one after another as one; the first refusal refuses them all. */
export function inOrder(...edits: readonly Edit[]): Edit {
  return (document) => {
    let present = document;
    for (const edit of edits) {
      const result = edit(present);
      if ('refused' in result) return result;
      present = result.document;
    }
    return { document: present };
  };
}

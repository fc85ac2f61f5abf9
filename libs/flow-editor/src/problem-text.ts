import type { Diagnostic } from '@tierwright/model';
import type { Translate } from './texts.js';

/** A finding of the compiler in the words of the editor. */
export const problemText = (problem: Diagnostic, t: Translate): string =>
  t(`diagnostic.${problem.code}`, problem.params);

import { problemCatalogue, type ProblemCode } from '@tierwright/contract';

// The one English text of a code stands in the contract; here it only becomes a sentence.
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).replaceAll('`', '');

/** What every problem code of the service says to a person. */
export const problems = Object.fromEntries(
  Object.entries(problemCatalogue).map(([code, { en }]) => [code, sentence(en)]),
) as Record<ProblemCode, string>;

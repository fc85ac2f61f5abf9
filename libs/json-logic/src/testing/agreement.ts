import jsonLogic from 'json-logic-js';
import { isDeepStrictEqual } from 'node:util';
import { apply, type PrepareOptions } from '../apply.js';
import { JsonLogicError } from '../json-logic-error.js';
import type { Json } from '../value.js';
import { variableTypes } from './arbitrary-rules.js';
import { NaiveError, naiveApply } from './naive-language.js';

/** A rule, some data, and whether the rule is of the portable profile and the data complete for it. */
export interface LanguageCase {
  readonly rule: Json;
  readonly data: Json;
  readonly isPortable: boolean;
}

type Outcome = { readonly answer: Json } | { readonly type: string; readonly context: Json };

/** What was answered in different ways; empty when everybody agrees. */
export function disagreements({ rule, data, isPortable }: LanguageCase): Readonly<Record<string, Outcome>> {
  const twin = twinAnswer(rule, data);
  const answers: Record<string, Outcome> = {
    generic: ourAnswer(rule, data, {}),
    specialised: ourAnswer(rule, data, { types: variableTypes }),
  };
  // An answer that is not finite is an error here and infinity there.
  if (isPortable && 'answer' in twin) {
    answers.independent = { answer: withoutMinusZero(jsonLogic.apply(rule as never, data) as Json) };
  }
  const different = Object.entries(answers).filter(([, outcome]) => !isDeepStrictEqual(outcome, twin));
  return different.length === 0 ? {} : { twin, ...Object.fromEntries(different) };
}

function ourAnswer(rule: Json, data: Json, options: PrepareOptions): Outcome {
  try {
    return { answer: apply(rule, data, options) };
  } catch (error) {
    if (error instanceof JsonLogicError) return { type: error.type, context: error.context };
    throw error;
  }
}

/** What the naive twin answers. */
export function twinAnswer(rule: Json, data: Json): Outcome {
  try {
    return { answer: withoutMinusZero(naiveApply(rule, [data])) };
  } catch (error) {
    if (error instanceof NaiveError) return { type: error.type, context: error.seen };
    throw error;
  }
}

const withoutMinusZero = (answer: Json): Json => (answer === 0 ? 0 : answer);

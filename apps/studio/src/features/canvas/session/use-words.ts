import { exitLabel, formatValue, ruleWords, sentenceOf, storyOf, vocabularyOf } from '@tierwright/engine';
import type { FlowWords } from '@tierwright/flow-editor';
import type { GradingDocument, Language } from '@tierwright/model';
import { useMemo } from 'react';

/** The sentences of the engine for the document on screen. */
export function useWords(document: GradingDocument, language: Language): FlowWords {
  return useMemo(
    () => ({
      sentence: (node) => sentenceOf(node, document, language),
      story: (node) => storyOf(node, document, language),
      exit: (node, exit) => exitLabel(node, exit, document, language),
      value: (fact, value) => formatValue(value, fact, language),
      rule: (rule) => ruleWords(rule, vocabularyOf(document), language),
    }),
    [document, language],
  );
}

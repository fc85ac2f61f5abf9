import { expect, it } from '@jest/globals';
import type { Problem } from './editor-context.js';
import { problemText } from './problem-text.js';
import { ids, sample } from './testing/sample.js';
import { textsIn } from './texts.js';

const said = (problem: Problem, language: 'zh' | 'en') =>
  problemText(problem, {
    t: textsIn(language),
    document: sample,
    language,
    fact: (key) => sample.facts.find((fact) => fact.key === key),
    words: {
      sentence: () => '',
      story: () => '',
      exit: (_, exit) => `exit ${exit}`,
      rule: () => '',
      value: (_, value) => `${String(value)} t`,
    },
  });

it('tells what covers a dead exit by the names of the nodes, in both languages', () => {
  const params = { exit: 'met', cover: 'in English only' };
  const problem: Problem = {
    code: 'dead-branch',
    severity: 'warning',
    node: ids.score,
    pointer: '',
    params,
    cover: [ids.volume],
  };
  const name = sample.criteriaFlow.nodes.find(({ id }) => id === ids.volume)!.name;
  expect(said(problem, 'zh')).toBe(`没有任何客户会走出口「exit met」：前面的 ${name.zh} 已经全部带走`);
  expect(said(problem, 'en')).toBe(`No possible customer leaves by exit met: ${name.en} take all of them before`);
});

it('tells a value and an example with the label and unit of the fact', () => {
  const fact = sample.facts[0]!;
  const at = { severity: 'warning', node: ids.volume, pointer: '' } as const;
  const edge: Problem = { ...at, code: 'boundary-ambiguity', params: { fact: fact.key, value: 100 } };
  expect(said(edge, 'en')).toContain(`Exactly 100 t of ${fact.label.en}`);
  const gap: Problem = { ...at, code: 'gap', params: { example: 'x' }, example: { [fact.key]: 5 } };
  expect(said(gap, 'zh')).toContain(`${fact.label.zh} 5 t`);
});

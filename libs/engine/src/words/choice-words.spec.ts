import { describe, expect, test } from '@jest/globals';
import type { GradingNode, NodeKind } from '@tierwright/model';
import { compile } from '../compile.js';
import { evaluate } from '../evaluate.js';
import { documentOfChoices } from '../testing/documents.js';
import { exitLabels } from './exit-label.js';
import { sentenceOf } from './node-sentence.js';
import { storyOf } from './node-story.js';
import { reasonsOf } from './reasons.js';

const document = documentOfChoices();
const nodeOf = (kind: NodeKind): GradingNode => document.criteriaFlow.nodes.find(({ type }) => type === kind)!;
const { program } = compile(document);
const reasons = (facts: Record<string, number | string>, language: 'zh' | 'en') =>
  reasonsOf(evaluate(program, facts, { trace: true }), document).map(({ code, text }) => [code, text[language]]);

describe('switch, formula and table in words', () => {
  test('read as one sentence each', () => {
    expect(sentenceOf(nodeOf('switch'), document, 'zh')).toBe(
      'formula达到 30 yuan 时走「case 0」；formula达到 10 yuan 时走「case 1」',
    );
    expect(sentenceOf(nodeOf('switch'), document, 'en')).toBe(
      'case 0 if formula is at least 30 yuan; case 1 if formula is at least 10 yuan',
    );
    expect(sentenceOf(nodeOf('formula'), document, 'zh')).toBe('formula = sales ÷ visits（yuan）');
    expect(sentenceOf(nodeOf('formula'), document, 'en')).toBe('formula = sales ÷ visits (yuan)');
    expect(sentenceOf(nodeOf('table'), document, 'zh')).toBe('按 volume、segment 查 3 行，取首个命中行');
    expect(sentenceOf(nodeOf('table'), document, 'en')).toBe(
      'volume, segment looked up in 3 rows: the first that matches',
    );
  });

  test('name their exits, and say where each leads', () => {
    expect(Object.values(exitLabels(nodeOf('switch'), document, 'zh'))).toEqual([
      'case 0',
      'case 1',
      '其余',
      '未知 · 资料缺失',
    ]);
    expect(Object.values(exitLabels(nodeOf('table'), document, 'en'))).toEqual([
      'exit x',
      'exit y',
      'All others',
      'Unknown · data missing',
    ]);
    expect(storyOf(nodeOf('formula'), document, 'en')).toContain('Next → “switch”; Unknown · data missing → no tier');
  });

  test('tell the number, the case and the row that decided, without what was passed over', () => {
    expect(reasons({ sales: 60, visits: 4, volume: 25, segment: 'fleet' }, 'en')).toEqual([
      ['formula', 'formula = 15 yuan'],
      ['condition-met', 'formula 15 yuan is at least 10 yuan, 5 yuan over'],
      ['case', 'switch: case 1'],
      ['condition-met', 'volume 25 is at least 20, 5 over'],
      ['condition-met', 'volume 25 is less than 30, 5 to go'],
      ['condition-met', 'segment fleet is fleet'],
      ['row', 'table: row 2 (exit y) matches'],
    ]);
    expect(reasons({ sales: 60, visits: 4, volume: 99, segment: 'fleet' }, 'zh').at(-1)).toEqual([
      'row',
      'table：没有一行命中',
    ]);
  });

  test('say which facts a formula lacked, also through the condition that reads it', () => {
    expect(reasons({ visits: 4 }, 'zh')).toEqual([['missing-fact', '缺少sales']]);
    expect(reasons({ sales: 4, visits: 0 }, 'en')).toEqual([['not-finite', 'a value is not a finite number']]);
  });
});

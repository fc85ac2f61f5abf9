import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ModelWords, SqlExport } from '@tierwright/contract';
import { runner } from './runner.js';
import { beginningOf, sqlAsFile, titleAndRest, wordsAsText } from './written.js';

const exported: SqlExport = {
  dialect: 'postgres',
  asOf: '2026-11-30',
  columns: [{ name: 'code', type: 'text', fact: null }],
  table: 'CREATE TABLE customers (\n  "code" text PRIMARY KEY\n);',
  query: 'WITH s0 AS (\n  SELECT 1)\nSELECT * FROM s0',
  answers: [{ name: 'tier', meaning: { zh: '等级', en: 'the tier' } }],
};
const remarks = { title: '加油站 v2', table: '表', answer: '答案', day: '业务日期 2026-11-30' };

describe('an exported query as a file', () => {
  it('runs as it is: everything but the query is a comment', () => {
    const lines = sqlAsFile(exported, remarks, 'zh').split('\n');
    const code = lines.filter((line) => !line.startsWith('--') && line !== '');
    expect(code.join('\n')).toBe(`${exported.query};`);
    expect(lines).toContain('--   "code" text PRIMARY KEY');
    expect(lines).toContain('--   tier: 等级');
    expect(lines).toContain('-- 业务日期 2026-11-30');
  });

  it('names a business day only where the query has one', () => {
    expect(sqlAsFile({ ...exported, asOf: null }, remarks, 'en')).not.toContain('业务日期');
  });

  it('keeps a name with a line break from ending its comment', () => {
    const file = sqlAsFile(exported, { ...remarks, title: 'a\rDROP TABLE x' }, 'en');
    expect(file.split(/[\r\n]/)[0]).toBe('-- aDROP TABLE x');
  });
});

describe('an exported model in words', () => {
  const words: ModelWords = {
    language: 'zh',
    name: '加油站',
    description: '',
    steps: [
      { node: 'n_1', kind: 'start', text: '开始：所有客户从这里进入。', details: [] },
      { node: 'n_2', kind: 'scorecard', text: '第 1 步「油量」：打分。', details: ['油量：10 分'] },
    ],
    stability: '等级随评定结果即时变动',
  };

  it('is a plain text with every step and what stands behind it', () => {
    expect(wordsAsText(words, '加油站 v2')).toBe(
      '加油站 v2\n\n开始：所有客户从这里进入。\n\n第 1 步「油量」：打分。\n  - 油量：10 分\n\n等级随评定结果即时变动\n',
    );
  });

  it('tells the name of a step from what it does, whatever stands in the name', () => {
    expect(titleAndRest('第 2 步「A：B」：年用油量不低于 3,000。')).toEqual({
      title: '第 2 步「A：B」',
      rest: '年用油量不低于 3,000。',
    });
    expect(titleAndRest('Step 2 “a: b”: Volume is high.')).toEqual({ title: 'Step 2 “a: b”', rest: 'Volume is high.' });
    expect(titleAndRest('Tier A (key): everybody.')).toEqual({ title: 'Tier A (key)', rest: 'everybody.' });
    expect(titleAndRest('no colon')).toEqual({ title: '', rest: 'no colon' });
  });
});

describe('what is shown of an export', () => {
  it('is its beginning, with the number of all lines', () => {
    expect(beginningOf('a\nb\nc', 2)).toEqual({ beginning: 'a\nb', lines: 3 });
    expect(beginningOf('a', 2)).toEqual({ beginning: 'a', lines: 1 });
  });

  it('runs a rule with the very lines the README of the engine tests', () => {
    const readme = new URL('../../../../../../libs/engine/README.md', import.meta.url);
    expect(readFileSync(readme, 'utf8')).toContain(`\`\`\`js\n${runner}\n\`\`\``);
  });
});

import { describe, expect, it } from '@jest/globals';
import { diagnosticCatalogue, type DiagnosticCode } from '@tierwright/model';
import { en } from './locales/en.js';
import { zhCN, type TextKey } from './locales/zh-cn.js';
import { textsIn } from './texts.js';

const keys = Object.keys(zhCN) as TextKey[];
const paramsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the texts of the editor', () => {
  it('ask for the same values in both languages', () => {
    const uneven = keys.filter((key) => paramsOf(zhCN[key]).join() !== paramsOf(en[key]).join());
    // A unit or a name that one language leaves out.
    expect(uneven).toEqual([]);
  });

  it('word every finding of the compiler, with values it has', () => {
    for (const code of Object.keys(diagnosticCatalogue) as DiagnosticCode[]) {
      const known = new Set(paramsOf(diagnosticCatalogue[code].en));
      for (const param of paramsOf(zhCN[`diagnostic.${code}`])) expect(known).toContain(param);
    }
  });

  it('fill in values and leave what they were not given', () => {
    expect(textsIn('en')('effect.title', { up: 3, down: 0 })).toContain('3 customers up, 0 down');
    expect(textsIn('zh')('inspector.arriving')).toBe('到达此处的 {count} 家');
  });
});

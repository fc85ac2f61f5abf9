import { describe, expect, it } from '@jest/globals';
import { formatsOf } from './formats.js';

const zh = formatsOf('zh', 'Asia/Shanghai');
const en = formatsOf('en', 'Asia/Shanghai');
const volume = {
  key: 'annual_volume_t',
  label: { zh: '年用油量', en: 'annual volume' },
  type: 'number' as const,
  unit: { zh: '吨', en: 't' },
};

describe('formats', () => {
  it('give a value its unit in the language of the page', () => {
    expect(zh.fact(2962, volume)).toBe('2,962 吨');
    expect(en.fact(2962, volume)).toBe('2,962 t');
  });

  it('never show a missing value as nothing or zero', () => {
    expect([null, undefined, ''].map((value) => zh.fact(value, volume))).toEqual([null, null, null]);
    expect(zh.fact(0, volume)).toBe('0 吨');
  });

  it('show an option by its label and a flag as a word', () => {
    const region = {
      ...volume,
      type: 'enum' as const,
      options: [{ value: 'sw', label: { zh: '西南', en: 'South-west' } }],
    };
    expect(en.fact('sw', region)).toBe('South-west');
    expect(zh.fact(false, undefined)).toBe('否');
  });

  it('sign a difference with a real minus', () => {
    expect([84, -79, 0].map(zh.signed)).toEqual(['+84', '−79', '±0']);
  });

  it('show a moment in the zone of the installation', () => {
    expect(zh.moment('2026-11-29T18:30:00Z')).toBe('2026-11-30 02:30');
  });

  it('say nothing about a share of nothing', () => {
    expect(zh.share(3, 0)).toBe('–');
    expect(zh.share(268, 5000)).toBe('5.4 %');
  });
});

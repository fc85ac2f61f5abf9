import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import * as model from './index.js';

const faces: unknown[] = Object.values(model);
const schemas = faces.filter((value): value is z.ZodType => value instanceof z.ZodType);

describe('the shapes', () => {
  it('each have an id and a description for whoever reads the API', () => {
    const registered = schemas.map((schema) => z.globalRegistry.get(schema));
    expect(registered.filter((meta) => !meta?.id || !meta.description)).toEqual([]);
    expect(schemas.length).toBeGreaterThan(40);
  });

  it('refuse a key that they do not know', () => {
    expect(
      model.TierDefinition.safeParse({ id: 't_aaaaaaaaaa', key: 'A', name: { zh: '', en: '' }, colour: 'blue', cap: 1 })
        .success,
    ).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'Name', '1a', '', 'a'.repeat(64), 'a.b'])(
    'refuse the fact key "%s"',
    (key) => {
      expect(model.FactKey.safeParse(key).success).toBe(false);
    },
  );

  it.each(['nul \0', 'lone \ud800'])('refuse text that a database cannot store', (text) => {
    expect(model.LocalizedText.safeParse({ zh: text, en: '' }).success).toBe(false);
    expect(model.LocalizedText.safeParse({ zh: '表情 😀 ok', en: '' }).success).toBe(true);
  });
});

describe('a text in two languages', () => {
  it('says in a blank language what the other says, until it has words of its own', () => {
    const chinese = model.withText({ zh: '', en: '' }, 'zh', '年用油量');
    expect(model.textIn(chinese, 'en')).toBe('年用油量');
    const both = model.withText(chinese, 'en', 'Annual volume');
    expect([model.textIn(both, 'zh'), model.textIn(both, 'en')]).toEqual(['年用油量', 'Annual volume']);
  });
});

import { z } from 'zod';

/** Whether PostgreSQL can store the text, which cannot keep NUL and lone surrogates; both databases get the same answer. */
export const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** Text of at most `max` characters that both databases can store. */
export const storableText = (max: number) =>
  z.string().max(max).refine(isStorable, { error: 'holds a character that cannot be stored' });

export const LocalizedText = z
  .strictObject({ zh: storableText(500), en: storableText(500) })
  .meta({ id: 'LocalizedText', description: 'A text in Chinese and in English; a blank one says what the other says' });
export type LocalizedText = z.infer<typeof LocalizedText>;

export type Language = keyof LocalizedText;

const otherLanguage = { zh: 'en', en: 'zh' } as const;

/** What a reader of a language sees: a language left blank says what the other says. */
export const textIn = (text: LocalizedText, language: Language): string =>
  text[language] || text[otherLanguage[language]];

/** Writes one language of a text; the other keeps its words. */
export const withText = (text: LocalizedText, language: Language, value: string): LocalizedText => ({
  ...text,
  [language]: value,
});

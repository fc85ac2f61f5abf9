import { z } from 'zod';

// NUL and lone surrogates cannot be stored by PostgreSQL; both databases get the same answer.
const storable = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** Text of at most `max` characters that both databases can store. */
export const storableText = (max: number) =>
  z.string().max(max).refine(storable, { error: 'holds a character that cannot be stored' });

export const LocalizedText = z
  .strictObject({ zh: storableText(500), en: storableText(500) })
  .meta({ id: 'LocalizedText', description: 'A text in Chinese and in English' });
export type LocalizedText = z.infer<typeof LocalizedText>;

export type Language = keyof LocalizedText;

/** Writes one language of a text; the other follows while it is empty or equal, so that no reader sees a blank. */
export function withText(text: LocalizedText, language: Language, value: string): LocalizedText {
  const other = language === 'zh' ? 'en' : 'zh';
  const follows = text[other] === '' || text[other] === text[language];
  return { ...text, [language]: value, ...(follows ? { [other]: value } : {}) };
}

import { remember, useRemembered } from '../app/remembered.js';
import type { Language, LocalizedText } from '@tierwright/model';

/** The language a person chose, as a locale. */
export const localeChoice = remember('language', ['zh-CN', 'en']);
export type Locale = ReturnType<typeof localeChoice.get>;

/** The locale on screen. */
export const useLocale = (): Locale => useRemembered(localeChoice);

/** The language documents are shown in. */
export const useLanguage = (): Language => (useLocale() === 'en' ? 'en' : 'zh');

/** Picks the language on screen out of a text of a document. */
export function useLocalized(): (text: LocalizedText) => string {
  const language = useLanguage();
  return (text) => text[language];
}

import type { LocalizedText } from '@tierwright/model';

/** A text in both languages. */
export const localized = (zh: string, en: string): LocalizedText => ({ zh, en });

import type { Language } from '@tierwright/model';
import { en } from './locales/en.js';
import { zhCN, type TextKey } from './locales/zh-cn.js';

const catalogues: Record<Language, Record<TextKey, string>> = { zh: zhCN, en };

export type TextParams = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, params?: TextParams) => string;

/** The texts of a language; `{name}` in a text is replaced by the parameter of that name. */
export const textsIn =
  (language: Language): Translate =>
  (key, params = {}) =>
    catalogues[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

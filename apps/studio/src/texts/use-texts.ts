import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { zhCN } from '../locales/zh-CN/index.js';

/** An area of the studio with texts of its own. */
export type Area = keyof typeof zhCN;

/** A text's name; `x_one` and `x_other` are both asked for as `x` with a `count`. */
export type TextKey<A extends Area> = keyof (typeof zhCN)[A] extends infer Key
  ? Key extends `${infer Stem}_one` | `${infer Stem}_other`
    ? Stem
    : Key
  : never;

/** Reads a text of an area; `{name}` in it takes the value of that name. */
export type Texts<A extends Area> = (key: TextKey<A>, values?: Record<string, string | number>) => string;

/**
 * The texts of an area in the language on screen.
 * @example const t = useTexts('models'); t('headline', { count: 2 });
 */
export function useTexts<A extends Area>(area: A): Texts<A> {
  const { t } = useTranslation(area);
  return useCallback((key, values) => t(String(key), { ...values }), [t]);
}

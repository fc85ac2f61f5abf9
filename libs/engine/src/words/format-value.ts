import type { FactDefinition, Language } from '@tierwright/model';

const dayLength = 86_400_000;

/** A number with thousands separators, without exponent for everyday sizes: 3000 is 3,000. */
export function formatNumber(value: number): string {
  const text = String(value);
  if (text.includes('e')) return text;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A date inside a rule, days since 1970-01-01, as YYYY-MM-DD; a wire date stays as it is. */
export function formatDay(value: number | string): string {
  return typeof value === 'string' ? value : new Date(value * dayLength).toISOString().slice(0, 10);
}

const words = {
  missing: { zh: '缺失', en: 'missing' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} as const;

/** How lists are joined in each language. */
export const listSeparator = { zh: '、', en: ', ' } as const;

/** Words that Chinese goes on after: a blank after a figure or a Latin word, none after Chinese. */
export const spacedEnd = (words: string): string => (/[A-Za-z0-9%]$/.test(words) ? `${words} ` : words);

function formatQuantity(value: number, fact: FactDefinition | undefined, language: Language): string {
  const unit = fact?.unit?.[language] ?? '';
  if (language === 'zh' && fact?.type === 'money' && value !== 0 && value % 10_000 === 0) {
    return `${formatNumber(value / 10_000)} 万${unit}`;
  }
  if (fact?.type === 'percent') return language === 'zh' ? `${formatNumber(value)}%` : `${formatNumber(value)} %`;
  return unit ? `${formatNumber(value)} ${unit}` : formatNumber(value);
}

/** A value as people read it: number with unit, date, option label, yes or no. */
export function formatValue(value: unknown, fact: FactDefinition | undefined, language: Language): string {
  if (value === null || value === undefined || value === '') return words.missing[language];
  if (fact?.type === 'date' && (typeof value === 'number' || typeof value === 'string')) return formatDay(value);
  if (typeof value === 'number') return formatQuantity(value, fact, language);
  if (typeof value === 'boolean') return value ? words.yes[language] : words.no[language];
  if (Array.isArray(value)) {
    return value.map((item) => formatValue(item, fact, language)).join(listSeparator[language]);
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  return fact?.options?.find((option) => option.value === value)?.label[language] ?? value;
}

/** A rounded difference, so that 3000 − 2999.9 reads 0.1. */
export const roundedDistance = (value: number): number => Math.round(value * 1e6) / 1e6;

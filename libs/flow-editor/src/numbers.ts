import type { FactDefinition, FactValue, Language } from '@tierwright/model';

const tags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** How numbers are written in a language. */
export interface Numbers {
  /** 4,812 */
  count(value: number): string;
  /** A share 0..1 as 96 % or 0.4 %. */
  share(part: number, whole: number): string;
  /** +14, −13, ±0 */
  signed(value: number): string;
  /** 48.6 亿 or 4.86B, for large sums. */
  large(value: number): string;
  /** A number with at most four decimals. */
  plain(value: number): string;
}

/** Number formats of a language. */
export function numbersIn(language: Language): Numbers {
  const count = new Intl.NumberFormat(tags[language]);
  const large = new Intl.NumberFormat(tags[language], { notation: 'compact', maximumSignificantDigits: 3 });
  const plain = new Intl.NumberFormat(tags[language], { maximumFractionDigits: 4 });
  return {
    count: (value) => count.format(value),
    share: (part, whole) => shareOf(part, whole),
    signed: (value) => (value > 0 ? `+${count.format(value)}` : value < 0 ? `−${count.format(-value)}` : '±0'),
    large: (value) => large.format(value),
    plain: (value) => plain.format(value),
  };
}

function shareOf(part: number, whole: number): string {
  if (whole === 0) return '0 %';
  const percent = (100 * part) / whole;
  if (percent > 0 && percent < 0.05) return '<0.1 %';
  return `${percent !== 0 && Math.abs(percent) < 1 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}

const dayMs = 86_400_000;

/** Days since 1970-01-01 as YYYY-MM-DD. */
export const dayText = (days: number): string => new Date(days * dayMs).toISOString().slice(0, 10);

/** YYYY-MM-DD as days since 1970-01-01; null when it is not a day. */
export function daysOf(text: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time / dayMs;
}

/** A value of a fact as it is read, with its unit. */
export function factText(value: FactValue, fact: FactDefinition | undefined, language: Language): string {
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((item) => factText(item, fact, language)).join('、');
  if (typeof value === 'string')
    return fact?.options?.find((option) => option.value === value)?.label[language] ?? value;
  if (value === null) return '–';
  if (fact?.type === 'date') return dayText(value);
  const number = numbersIn(language).plain(value);
  if (fact?.type === 'percent') return `${number} %`;
  const unit = fact?.unit?.[language];
  return unit ? `${number} ${unit}` : number;
}

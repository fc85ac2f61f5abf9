import { formatValue } from '@tierwright/engine';
import type { FactDefinition, FactValue, Language } from '@tierwright/model';

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Numbers, dates and values of facts as text. */
export interface Formats {
  number: (value: number, digits?: number) => string;
  /** +84, −79, ±0. */
  signed: (value: number) => string;
  /** Of a part in a whole, "5.4 %"; a dash when the whole is nothing. */
  share: (part: number, whole: number) => string;
  /** A large sum in short: ¥1,842 万, CN¥18.4M. */
  money: (value: number, currency?: string) => string;
  /** A business date. */
  day: (day: string) => string;
  /** Date and time of a moment. */
  moment: (instant: string) => string;
  /** A value with its unit, or null where it is missing. */
  fact: (value: FactValue | undefined, definition: FactDefinition | undefined) => string | null;
}

const minus = (text: string) => text.replace('-', '−');

/** The formats of a language; moments are shown in the zone of the installation. */
export function formatsOf(language: Language, zone: string | undefined): Formats {
  const locale = locales[language];
  const number = (value: number, digits = 2) =>
    minus(new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value));
  const money = (value: number, currency = 'CNY') =>
    minus(
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        notation: 'compact',
        maximumFractionDigits: 1,
      }).format(value),
    );
  const instant = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    ...(zone && { timeZone: zone }),
  });
  return {
    number,
    money,
    signed: (value) => (value === 0 ? '±0' : `${value > 0 ? '+' : ''}${number(value)}`),
    share: (part, whole) => (whole === 0 ? '–' : `${number((part / whole) * 100, 1)} %`),
    day: (day) => day,
    moment: (moment) => instant.format(new Date(moment)),
    fact: (value, definition) =>
      value === null || value === undefined || value === '' ? null : formatValue(value, definition, language),
  };
}

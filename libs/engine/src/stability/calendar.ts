import type { StabilityPolicy } from '@tierwright/model';
import { dayNumber, dayText } from '../days.js';

/** Days since 1970-01-01. INVARIANT: the text is a day; shapes have judged it. */
export function dayOf(text: string): number {
  const day = dayNumber(text);
  if (day === null) throw new Error(`\`${text}\` is not a day`);
  return day;
}

/** Months since January 1970 and the day of the month, from 1. */
function monthAndDay(day: number): [month: number, date: number] {
  const [year = 0, month = 0, date = 0] = dayText(day).split('-').map(Number);
  return [(year - 1970) * 12 + month - 1, date];
}

/** 9999-12-31, the last day there is a text for; nothing ends later. */
export const lastDay = dayOf('9999-12-31');

/** The first day of a month counted from January 1970. */
function firstOf(month: number): number {
  const year = 1970 + Math.floor(month / 12);
  if (year > 9999) return lastDay;
  const of = (((month % 12) + 12) % 12) + 1;
  return dayOf(`${String(year).padStart(4, '0')}-${String(of).padStart(2, '0')}-01`);
}

/** The same date some months later; the last day of a month that has no such date. */
export function addMonths(day: number, months: number): number {
  const [month, date] = monthAndDay(day);
  const first = firstOf(month + months);
  const next = firstOf(month + months + 1);
  return Math.min(first + date, Math.max(next, first + 1)) - 1;
}

const monthsOf: Readonly<Record<StabilityPolicy['period'], number>> = { month: 1, quarter: 3, year: 12 };

/** The first day of the calendar period a day is in. */
export function periodStart(day: number, period: StabilityPolicy['period']): number {
  const [month] = monthAndDay(day);
  return firstOf(Math.floor(month / monthsOf[period]) * monthsOf[period]);
}

/** The first day after a term that would end on a day: that day itself, or after the month or year it lies in. */
export function roundedEnd(day: number, rounding: StabilityPolicy['rounding']): number {
  if (rounding === 'day') return day;
  const [month] = monthAndDay(day);
  return firstOf(rounding === 'month-end' ? month + 1 : (Math.floor(month / 12) + 1) * 12);
}

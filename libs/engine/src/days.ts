const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayLength = 86_400_000;

/** 0001-01-01 and 9999-12-31, the days there are. */
export const firstDay = -719_162;
export const lastDay = 2_932_896;

/** Days since 1970-01-01 of a YYYY-MM-DD of the years 0001–9999; null when there is no such day. */
export function dayNumber(text: string): number | null {
  const match = pattern.exec(text);
  if (!match || text.startsWith('0000')) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some calendars roll 31 February over; the day must come back as it was written.
  return Number.isNaN(time) || dayText(time / dayLength) !== text ? null : time / dayLength;
}

/** The YYYY-MM-DD of a number of days since 1970-01-01. */
export function dayText(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

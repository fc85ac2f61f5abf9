import { plainText } from './plain-text.js';
import { faulty, type Reading } from './reading.js';

const forms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** A time of midnight that spreadsheets add to a date. */
const time = /[\sT]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;

/** The day a text names, year first: 2023-03-08, 2023/3/8, 2023年3月8日, 20230308. Other orders are not guessed. */
export function readDay(text: string): Reading<string> {
  const bare = plainText(text);
  const date = bare.replace(time, '');
  const match = forms.map((form) => form.exec(date)).find((found) => found !== null);
  if (!match) return faulty('wrong-type');
  const [, year = '', month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso);
  if (!exists || Number(year) < 1) return faulty('wrong-type');
  return { value: iso, readAs: iso === bare ? null : iso };
}

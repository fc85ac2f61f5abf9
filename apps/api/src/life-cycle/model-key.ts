import { ModelKey } from '@tierwright/model';

/** Whether a path names something that can be a key; PostgreSQL refuses to even look for some texts. */
export const isKey = (text: string): boolean => ModelKey.safeParse(text).success;

/**
 * The key of a new model: the Latin words of its name joined by dashes, else `fallback-<n>`;
 * a number is added until it is free.
 */
export function freeKey(name: string, fallback: string, taken: ReadonlySet<string>): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const slug = words
    .join('-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const stem = slug.length >= 3 ? slug : fallback;
  if (stem !== fallback && !taken.has(stem)) return stem;
  let n = stem === fallback ? 1 : 2;
  while (taken.has(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}

import type { Locator } from 'playwright-core';

/** A number as it is written on a page: "1,527 家" is 1527, "−31" is -31; NaN where there is none. */
export function shownNumber(text: string): number {
  const digits = /[−-]?[\d,]+(\.\d+)?/.exec(text)?.[0];
  return digits === undefined ? Number.NaN : Number(digits.replaceAll(',', '').replace('−', '-'));
}

/** Counts by the letter of their tier ("–" is ungraded), from elements that each show a letter and then a number. */
export async function countsByTier(of: Locator): Promise<Record<string, number>> {
  await of.first().waitFor();
  const texts = await of.allInnerTexts();
  return Object.fromEntries(
    texts.map((text) => {
      const [letter = '', ...rest] = text.trim();
      return [letter, shownNumber(rest.join(''))];
    }),
  );
}

/** The sum of the numbers. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

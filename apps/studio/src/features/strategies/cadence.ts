/** How often a year counts as which everyday rhythm; every two weeks is 26 a year. */
export const cadences = [
  { timesAYear: 52, text: 'cadenceWeekly' },
  { timesAYear: 26, text: 'cadenceFortnightly' },
  { timesAYear: 12, text: 'cadenceMonthly' },
  { timesAYear: 4, text: 'cadenceQuarterly' },
  { timesAYear: 2, text: 'cadenceHalfYearly' },
  { timesAYear: 1, text: 'cadenceYearly' },
  { timesAYear: 0, text: 'cadenceNone' },
] as const;

export type CadenceText = (typeof cadences)[number]['text'] | 'cadenceTimes';

/** Key of the text that says how often; `cadenceTimes` takes `count` for what has no everyday word. */
export function cadenceText(timesAYear: number): CadenceText {
  return cadences.find((cadence) => cadence.timesAYear === timesAYear)?.text ?? 'cadenceTimes';
}

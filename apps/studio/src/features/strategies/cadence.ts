/** Rhythms to choose from, in times a year, from most to least often; every two weeks is 26 a year. */
export const usualCadences = [52, 26, 12, 4, 2, 1, 0] as const;

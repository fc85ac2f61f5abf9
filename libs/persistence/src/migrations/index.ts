import { FirstSchema1764000000000 } from './first-schema.js';
import { SettledGrades1764100000000 } from './settled-grades.js';

/** In the order they run; a released one never changes. */
export const migrations = [FirstSchema1764000000000, SettledGrades1764100000000];

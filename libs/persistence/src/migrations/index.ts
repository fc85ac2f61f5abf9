import { FirstSchema1764000000000 } from './first-schema.js';

/** In the order they run; a released one never changes. */
export const migrations = [FirstSchema1764000000000];

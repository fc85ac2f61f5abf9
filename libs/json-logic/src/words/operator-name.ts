import type { zh } from './zh.js';

/** The name of an operator that there are words for; an operator without words does not compile. */
export type OperatorName = keyof typeof zh;

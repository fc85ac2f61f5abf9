import type { TextKey } from '../locales/zh-cn.js';

type StepKey = Extract<TextKey, `step.${string}`>;

/** What an undo step is called; each has a text. */
export type StepName = StepKey extends `step.${infer Name}` ? Name : never;

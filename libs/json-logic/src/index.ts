export type { Rule, Truth, Value, Values, ValueType } from './value.js';

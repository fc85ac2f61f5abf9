import { portableOperators } from './table.js';

// Names other JsonLogic engines know; a rule that uses one is understood, but does not mean the same everywhere.
const outsideProfile: ReadonlySet<string> = new Set(
  '=== !== ?: ?? cat substr map filter reduce all some none merge missing missing_some log val exists length try throw'.split(
    ' ',
  ),
);

/** Whether a name is an operator of JsonLogic at all, inside the portable profile or not. */
export function isKnownOperator(name: string): boolean {
  return name === 'var' || portableOperators.has(name) || outsideProfile.has(name);
}

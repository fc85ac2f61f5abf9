import type { GradingDocument } from '../grading-document.js';
import type { StabilityPolicy } from '../stability.js';
import { done, refuse, type EditResult } from './edit-result.js';

/** Rules to begin with: down to the matching tier after three failed months in a row, up at once. */
const firstPolicy: StabilityPolicy = {
  period: 'month',
  upgrade: 'now',
  downgrade: 'matching',
  failPeriods: 3,
  holdMonths: 0,
  graceDays: 0,
  rounding: 'day',
  ungraded: 'keep',
};

/** Gives a model stability rules to begin with; rules that are there stay. */
export const addStability = (document: GradingDocument): EditResult =>
  done(document.stability ? document : { ...document, stability: firstPolicy });

/** Changes some of the stability rules; a field given as undefined is taken away. */
export function setStability(
  document: GradingDocument,
  parts: { readonly [Field in keyof StabilityPolicy]?: StabilityPolicy[Field] | undefined },
): EditResult {
  if (!document.stability) return refuse('no-such-part');
  const given = Object.entries({ ...document.stability, ...parts }).filter(([, value]) => value !== undefined);
  return done({ ...document, stability: Object.fromEntries(given) as StabilityPolicy });
}

/** Takes the stability rules away: the tier follows each result at once. */
export function removeStability(document: GradingDocument): EditResult {
  if (!document.stability) return done(document);
  const rest = { ...document };
  delete rest.stability;
  return done(rest);
}

import { no, nowhere, unknown, yes, type Diagram, type Join } from './diagrams.js';

/** Kleene's and. */
export const both: Join = {
  of: (a, b) => (a === false || b === false ? false : a === true && b === true ? true : null),
  short: (a, b) => {
    if (a === no || b === no) return no;
    if (a === yes || a === b) return b;
    return b === yes ? a : undefined;
  },
};

/** Kleene's or. */
export const either: Join = {
  of: (a, b) => (a === true || b === true ? true : a === false && b === false ? false : null),
  short: (a, b) => {
    if (a === yes || b === yes) return yes;
    if (a === no || a === b) return b;
    return b === no ? a : undefined;
  },
};

/** The second where the first is true, elsewhere nothing. */
export const whereTrue: Join = {
  of: (a, b) => (a === true ? b : undefined),
  short: (a, b) => (a === yes ? b : a === no || a === unknown || a === nowhere ? nowhere : undefined),
};

/** The second where the first is false, elsewhere nothing. */
export const whereFalse: Join = {
  of: (a, b) => (a === false ? b : undefined),
  short: (a, b) => (a === no ? b : a === yes || a === unknown || a === nowhere ? nowhere : undefined),
};

/** The first, and where it has nothing the second. */
export const orElse: Join = {
  of: (a, b) => (a === undefined ? b : a),
  short: (a, b) => (a === nowhere || a === b ? b : b === nowhere ? a : undefined),
};

/** Where the first holds and the second does not. */
export const butNot: Join = {
  of: (a, b) => a === true && b !== true,
  short: (a, b): Diagram | undefined => (a === no || b === yes || a === b ? no : undefined),
};

/** The larger of two numbers; nothing counts as no number. */
export const larger: Join = {
  of: (a, b) => (typeof a === 'number' && typeof b === 'number' ? Math.max(a, b) : typeof a === 'number' ? a : b),
  short: (a, b) => (a === b ? a : undefined),
};

/** Whether two functions answer differently. */
export const differing: Join = { of: (a, b) => a !== b, short: (a, b) => (a === b ? no : undefined) };

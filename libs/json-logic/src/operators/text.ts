import { refuseArguments, refuseLimit } from '../json-logic-error.js';
import { runLimits } from '../limits.js';
import { eagerArguments, onlyArgument } from '../run/arguments.js';
import { textOf } from '../run/coercion.js';
import { spend, spendText } from '../run/frame.js';
import type { Operator } from './operator.js';

const cat: Operator = {
  name: 'cat',
  arity: [0, Infinity],
  run: (argument, build) => {
    const values = eagerArguments(argument, build);
    return (frame) => {
      let text = '';
      for (const value of values(frame)) {
        if (Array.isArray(value)) spend(frame, value.length);
        text += textOf(value);
        if (text.length > runLimits.text) refuseLimit();
      }
      spendText(frame, text.length);
      return text;
    };
  },
};

/** A negative start counts from the end; a negative length stops that many characters before the end. */
const substr: Operator = {
  name: 'substr',
  arity: [1, 3],
  run: (argument, build) => {
    const values = eagerArguments(argument, build);
    return (frame) => {
      const [value, start, length] = values(frame);
      const text = textOf(value);
      spendText(frame, text.length);
      const from = Math.trunc(build.numbers.read(start));
      const begin = from < 0 ? Math.max(text.length + from, 0) : from;
      if (length === undefined) return text.slice(begin);
      const count = Math.trunc(build.numbers.read(length));
      return count < 0 ? text.slice(begin, Math.max(text.length + count, begin)) : text.slice(begin, begin + count);
    };
  },
};

/** The characters (UTF-16 units) of a text or the items of a list. */
const length: Operator = {
  name: 'length',
  arity: [1, 1],
  run: (argument, build) => {
    const value = onlyArgument(argument, build);
    return (frame) => {
      const measured = value(frame);
      return typeof measured === 'string' || Array.isArray(measured) ? measured.length : refuseArguments();
    };
  },
};

/** cat, substr, length. */
export const textOperators: readonly Operator[] = [cat, substr, length];

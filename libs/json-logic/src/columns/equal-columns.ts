import type { Expression } from '../expression.js';
import { blockLength, testEach, type ColumnTest } from './column.js';
import type { ColumnBuilder } from './column-builder.js';
import { compareColumns } from './combine.js';
import { matchText, textAt } from './match-text.js';

/** Whether two values of one type are equal, or differ; unknown when one is missing. */
export function equalColumns(wanted: boolean, args: readonly Expression[], build: ColumnBuilder): ColumnTest {
  const [left, right] = args as readonly [Expression, Expression];
  if (left.type === 'number') {
    return compareColumns(
      args.map((arg) => build.operand(arg)),
      (a, b) => (a === b) === wanted,
    );
  }
  if (left.type === 'boolean') return equalTruths(wanted, build.test(left), build.test(right));
  if (right.kind === 'constant') return matchText(left, build.columnOf, (text) => (text === right.value) === wanted);
  if (left.kind === 'constant') return matchText(right, build.columnOf, (text) => (text === left.value) === wanted);
  const [a, b] = [textAt(left, build.columnOf), textAt(right, build.columnOf)];
  return testEach((row) => {
    const [one, other] = [a(row), b(row)];
    return one === null || other === null ? null : (one === other) === wanted;
  });
}

function equalTruths(wanted: boolean, left: ColumnTest, right: ColumnTest): ColumnTest {
  const out = new Int8Array(blockLength);
  return (from, to) => {
    const [a, b] = [left(from, to), right(from, to)];
    for (let at = 0; at < to - from; at += 1) {
      if (a[at] === -1 || b[at] === -1) out[at] = -1;
      else out[at] = (a[at] === b[at]) === wanted ? 1 : 0;
    }
    return out;
  };
}

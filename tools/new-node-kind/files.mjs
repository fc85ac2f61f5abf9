/** The files a kind has for itself: its shape, what it means, and a test of both. */
export const filesOf = (names, exits) => [
  [`libs/model/src/nodes/${names.kind}.ts`, shape(names, exits)],
  [`libs/engine/src/node-kinds/${names.kind}.ts`, handler(names, exits)],
  [`libs/engine/src/node-kinds/${names.kind}.spec.ts`, spec(names, exits)],
];

/** The exit everybody takes until the kind has a sense of its own. */
const wayThrough = (exits) => exits.find((exit) => exit !== 'unknown');

function shape({ kind, pascal, camel, title }, exits) {
  const made = exits.map((exit) => (exit === 'unknown' ? 'unknownExit' : `exit('${exit}')`));
  const imports = ['exit', 'nodeBase', ...(exits.includes('unknown') ? ['unknownExit'] : []), 'type Exit'];
  return `import { z } from 'zod';
import { ${imports.join(', ')} } from './node-base.js';

export const ${pascal}Node = z
  .strictObject({ ...nodeBase, type: z.literal('${kind}') })
  .meta({ id: '${pascal}Node', description: '${title}; exits ${exits.join(', ')}' });
export type ${pascal}Node = z.infer<typeof ${pascal}Node>;

export const ${camel}Exits = (): Exit[] => [${made.join(', ')}];
`;
}

function handler({ kind, camel, title }, exits) {
  const exit = wayThrough(exits);
  return `import { nothingToShow, type NodeKindHandler } from './node-kind.js';

/** ${title}: everybody leaves by \`${exit}\`. */
export const ${camel}Kind: NodeKindHandler<'${kind}'> = {
  check: () => undefined,
  compile: () => ({
    reads: [],
    cost: 1,
    boundaries: [],
    step: () => ${exits.indexOf(exit)},
    trace: nothingToShow,
    blame: null,
  }),
  toJsonLogic: (_, { reached }) => ({ if: [reached, '${exit}', null] }),
  toSql: () => "'${exit}'",
};
`;
}

function spec({ kind, title }, exits) {
  const exit = wayThrough(exits);
  const others = exits.filter((each) => each !== exit && each !== 'unknown');
  const edges = [`edge('start', 'next', 'own')`, `edge('own', '${exit}', 'a')`];
  const rest = others.map((each) => `edge('own', '${each}', 'b')`);
  return `import { describe, expect, it } from '@jest/globals';
import type { GradingNode } from '@tierwright/model';
import jsonLogic from 'json-logic-js';
import { compile } from '../compile.js';
import { evaluate } from '../evaluate.js';
import { base, documentOf, edge, id } from '../testing/documents.js';
import { toJsonLogic } from '../to-json-logic.js';

const node: GradingNode = { ...base('own'), type: '${kind}' };
const document = documentOf([node], [${[...edges, ...rest].join(', ')}]);

describe('${title.toLowerCase()}', () => {
  const { program, diagnostics } = compile(document);

  it('makes sense as it is drawn', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('sends a customer on by the exit that the exported steps name', () => {
    const data: Record<string, unknown> = {};
    for (const { set, rule } of toJsonLogic(program).steps) data[set] = jsonLogic.apply(rule as never, data);
    const decision = evaluate(program, {}, { trace: true });
    expect(decision.steps[1]?.exit).toBe('${exit}');
    expect(data[\`$\${node.id}\`]).toBe('${exit}');
    expect(decision.tier).toBe(id('t', 'a'));
    expect(data['$tier']).toBe(id('t', 'a'));
  });
});
`;
}

import { exitsOf, type Facts, type FactValue, type FlowEdge, type GradingDocument } from '@tierwright/model';
import fc from 'fast-check';
import { arbitraryNode, scoreKeys } from './arbitrary-nodes.js';
import { base, documentOf, ends, id } from './documents.js';

const names = ['n1', 's1', 'n2', 'n3', 's2', 'n4'];

/**
 * A random document without errors: six nodes in a row of which each exit leads to any later node or end;
 * about a third of the unknown exits lead nowhere. Two of the nodes are scorecards whose scores later nodes read.
 */
export const arbitraryDocument: fc.Arbitrary<GradingDocument> = fc
  .tuple(
    fc.tuple(...names.map((name) => arbitraryNode(base(name), name, scoreKeys[['s1', 's2'].indexOf(name)]))),
    fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 60 }),
  )
  .map(([nodes, picks]) => {
    let pick = 0;
    const next = () => picks[(pick += 1) % picks.length]!;
    const edges: FlowEdge[] = [{ id: id('e', 'start'), source: id('n', 'start'), exit: 'next', target: nodes[0]!.id }];
    nodes.forEach((node, at) => {
      const later = [...nodes.slice(at + 1), ...nodes.slice(at + 1), ...ends];
      for (const { id: exit, role } of exitsOf(node)) {
        if (role === 'unknown' && next() % 3 === 0) continue;
        edges.push({
          id: id('e', `n${edges.length}`),
          source: node.id,
          exit,
          target: later[next() % later.length]!.id,
        });
      }
    });
    return documentOf(nodes, edges);
  });

const orMissing = (value: fc.Arbitrary<FactValue>) =>
  fc.oneof(
    { weight: 5, arbitrary: value },
    { weight: 1, arbitrary: fc.constantFrom<FactValue | undefined>(null, '', undefined) },
  );
const amount = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constantFrom(0.5, 2.25, 12.345678, 0.1, 700, 1e5));

/** Random facts of a customer, all usable, about a sixth of them missing as absent, null or "". */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc
  .record({
    volume: orMissing(amount),
    sales: orMissing(amount),
    margin: orMissing(amount),
    visits: orMissing(fc.nat(30)),
    since: orMissing(fc.integer({ min: 1, max: 30 }).map((day) => `1970-01-${String(day).padStart(2, '0')}`)),
    key_account: orMissing(fc.boolean()),
    note: orMissing(fc.constantFrom('x', 'y', 'true')),
    segment: orMissing(fc.constantFrom('fleet', 'factory', 'farm')),
    tags: orMissing(fc.subarray(['vip', 'new', 'old'])),
  })
  .map((facts) =>
    Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, FactValue] => entry[1] !== undefined)),
  );

/** Random customers with codes in order. */
export const arbitraryRows = fc
  .array(arbitraryFacts, { minLength: 1, maxLength: 15 })
  .map((all) => all.map((facts, at) => ({ code: `C${at}`, name: `customer ${at}`, facts })));

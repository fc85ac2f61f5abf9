import type { Value } from '@tierwright/json-logic';
import type { Facts, TraceStep, UngradedReason } from '@tierwright/model';
import { accepted } from './acceptance.js';
import { asOfDay, type AsOf } from './derived.js';
import { isPlain, judgeDerived, judgeValue, ownFact, type SlotValue } from './facts.js';
import { blamed, stopped, type CompiledNode, type Program, type Row, type Slot } from './program.js';

/** Steps one customer may take, so that no document keeps a caller waiting. */
export const stepBudget = 100_000;

/** An empty row for customers of a program, graded for one business day. */
export function createRow(program: Program, asOf: AsOf | null = null): Row {
  return {
    facts: {},
    asOf: asOfDay(asOf),
    plain: true,
    values: new Array<Value | undefined>(program.slots.length),
    path: [],
    exits: [],
    length: 0,
    score: null,
    cap: 0,
    spent: 0,
    tier: stopped,
    reasons: [],
  };
}

/** The spare row of a program, or a new one when an evaluation inside another one asks. */
export function takeRow(program: Program, asOf: AsOf | null = null): Row {
  const { spare } = program;
  const { row } = spare;
  if (row === null) return createRow(program, asOf);
  spare.row = null;
  row.asOf = asOfDay(asOf);
  return row;
}

const nobody: Facts = {};

/** Keeps a row for the next evaluation; whoever gives it back has taken its reasons. */
export function giveRowBack({ spare }: Program, row: Row): void {
  // The customer and the reasons are the caller's, and not kept alive.
  row.facts = nobody;
  if (row.reasons.length > 0) row.reasons = [];
  spare.row = row;
}

/**
 * Sends a customer through the flow, as far as the node `until` when it is given; answers the tier index or -1.
 * A trace is written by the same walk, so a traced and an untraced run cannot differ.
 */
export function walk(program: Program, row: Row, facts: Facts, until = -1, trace: TraceStep[] | null = null): number {
  row.facts = facts;
  row.plain = isPlain(facts);
  const { values } = row;
  for (let slot = 0; slot < values.length; slot += 1) values[slot] = undefined;
  row.length = 0;
  row.score = null;
  row.cap = 0;
  row.spent = 0;
  row.tier = stopped;
  if (row.reasons.length > 0) row.reasons = [];
  let index = program.start;
  if (index < 0) row.reasons.push({ code: 'unfinished-flow', fact: null, node: null });
  while (index >= 0 && index !== until) {
    const node = program.nodes[index] as CompiledNode;
    row.path[row.length] = index;
    const readable = readFacts(program, row, node);
    const exit = readable ? node.step(row) : stopped;
    row.exits[row.length] = exit;
    row.length += 1;
    if (trace) trace.push(traceOf(row, node, exit, readable));
    if (exit === stopped) {
      if (row.tier < 0 && row.reasons.length === 0) row.reasons = whyStopped(program, row, node);
      break;
    }
    index = node.exits[exit]?.target ?? -1;
    if (index < 0) explainDeadEnd(program, row, node, exit);
  }
  return row.tier;
}

/** Whether the walk ended by arriving at the node it was told to stop at. */
export const arrivedAt = (program: Program, row: Row, until: number): boolean => {
  if (row.length === 0) return program.start === until;
  const node = program.nodes[row.path[row.length - 1] as number] as CompiledNode;
  return node.exits[row.exits[row.length - 1] as number]?.target === until;
};

/** The value of a fact or score where the walk ended; missing and unusable values are null. */
export function valueAt(program: Program, row: Row, slot: number): Value {
  const known = row.values[slot];
  if (known !== undefined) return known;
  const judged = judgeSlot(program, row, slot);
  return judged && 'value' in judged ? judged.value : null;
}

/** The value of a fact of a customer, without a walk. */
export function factAt(program: Program, row: Row, facts: Facts, slot: number): Value {
  row.facts = facts;
  const judged = judgeSlot(program, row, slot);
  return judged && 'value' in judged ? judged.value : null;
}

/** What a fact or a derived value of the row is worth; null for a score, which only its node can set. */
export function judgeSlot(program: Program, { facts, asOf }: Row, slot: number): SlotValue | null {
  const { key, fact, derived } = program.slots[slot] as Slot;
  if (derived) return judgeDerived(program, derived, fact, facts, asOf);
  return fact ? judgeValue(fact, ownFact(facts, key)) : null;
}

/** Reads what the node needs; a value that cannot be used ends the walk. */
function readFacts(program: Program, row: Row, node: CompiledNode): boolean {
  row.spent += node.cost;
  if (row.spent > stepBudget) {
    row.reasons.push({ code: 'budget-exceeded', fact: null, node: node.node.id });
    return false;
  }
  for (const slot of node.reads) {
    if (row.values[slot] === undefined) readFact(program, row, node, slot);
  }
  return row.reasons.length === 0;
}

function readFact(program: Program, row: Row, node: CompiledNode, slot: number): void {
  const { key, acceptance } = program.slots[slot] as Slot;
  if (acceptance) {
    const sent = row.plain ? row.facts[key] : ownFact(row.facts, key);
    const value = sent === undefined || sent === null ? null : accepted(acceptance, sent);
    if (value !== undefined) {
      row.values[slot] = value;
      return;
    }
  }
  const judged = judgeSlot(program, row, slot);
  if (!judged) return;
  if ('value' in judged) row.values[slot] = judged.value;
  else row.reasons.push({ code: judged.bad, fact: judged.fact ?? key, node: node.node.id });
}

function traceOf(row: Row, node: CompiledNode, exit: number, readable: boolean): TraceStep {
  const judged = readable ? node.trace(row) : { comparisons: [], bandings: [], score: null };
  return { node: node.node.id, kind: node.node.type, exit: node.exits[exit]?.id ?? null, ...judged };
}

function whyStopped(program: Program, row: Row, node: CompiledNode): UngradedReason[] {
  if (node.node.type !== 'tier') return whyUnknown(program, row, node);
  const previous = program.nodes[row.path[row.length - 2] ?? -1];
  const exit = previous?.exits[row.exits[row.length - 2] as number];
  if (previous && exit?.role === 'unknown') return whyUnknown(program, row, previous);
  return [{ code: 'ungraded-by-rule', fact: null, node: node.node.id }];
}

function explainDeadEnd(program: Program, row: Row, node: CompiledNode, exit: number): void {
  if (node.exits[exit]?.role === 'unknown') row.reasons = whyUnknown(program, row, node);
  else row.reasons.push({ code: 'unfinished-flow', fact: null, node: node.node.id });
}

/** Why a node could not answer: its own reasons, else the facts that are missing. */
export function whyUnknown(program: Program, row: Row, node: CompiledNode): UngradedReason[] {
  const own = node.blame?.(row) ?? factsAbsent(program, row, node);
  if (own.length > 0) return own;
  const facts = missingFacts(program, row, node, new Set());
  if (facts.length === 0) return [{ code: 'not-finite', fact: null, node: node.node.id }];
  return facts.map((fact) => ({ code: 'missing-fact', fact, node: node.node.id }));
}

/** The reasons of a node that reads nothing but facts, the usual case; none when a computed value is missing. */
function factsAbsent({ slots }: Program, { values }: Row, { reads, node }: CompiledNode): UngradedReason[] {
  const reasons: UngradedReason[] = [];
  for (const slot of reads) {
    if ((values[slot] ?? null) !== null) continue;
    const { fact, derived } = slots[slot] as Slot;
    if (fact === null || derived !== null) return [];
    reasons.push({ code: 'missing-fact', fact: fact.key, node: node.id });
  }
  return reasons;
}

function factsLacking(program: Program, row: Row, maker: CompiledNode, seen: Set<number>): string[] {
  const own = maker.blame?.(row).flatMap(({ fact }) => fact ?? []) ?? [];
  return own.length > 0 ? own : missingFacts(program, row, maker, seen);
}

/** The facts a node lacks; a score that is missing names the facts its scorecard lacked. */
function missingFacts(program: Program, row: Row, node: CompiledNode, seen: Set<number>): string[] {
  const keys = node.reads.flatMap((slot) => {
    const found = program.slots[slot] as Slot;
    if ((row.values[slot] ?? null) !== null || seen.has(slot)) return [];
    seen.add(slot);
    const maker = program.nodes[found.source];
    const deeper = maker && row.values[slot] === null ? factsLacking(program, row, maker, seen) : [];
    return deeper.length > 0 ? deeper : [blamed(found) ?? found.key];
  });
  return [...new Set(keys)];
}

import { ruleOfCell, type FactDefinition, type GradingNode } from '@tierwright/model';
import type { CompiledNode, Program, Slot } from '../program.js';

/** What a program holds one fact against. */
export interface Reading {
  readonly fact: FactDefinition;
  /** Fixed values the fact is compared with: numbers, dates as days, texts. */
  readonly constants: ReadonlySet<unknown>;
  /** Whether the fact goes into a calculation, so that its fixed values do not tell all its values apart. */
  readonly smooth: boolean;
}

interface Notes {
  readonly constants: Set<unknown>;
  smooth: boolean;
}

type NotesOf = (name: string) => Notes;

const comparisons: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!=', '===', '!==', 'in']);
const connectives: ReadonlySet<string> = new Set(['and', 'or', '!', '!!', 'if', '?:']);

const cache = new WeakMap<Program, ReadonlyMap<string, Reading>>();

/** What a program holds its facts against, by fact key; facts that no node reads are not there. */
export function readingsOf(program: Program): ReadonlyMap<string, Reading> {
  const known = cache.get(program);
  if (known) return known;
  const notes = new Map<string, Notes>();
  const notesOf: NotesOf = (name) => {
    let own = notes.get(name);
    if (!own) notes.set(name, (own = { constants: new Set(), smooth: false }));
    return own;
  };
  for (const node of program.nodes) {
    for (const { fact, value } of node.boundaries) notesOf(fact).constants.add(value);
    noteNode(node.node, notesOf);
  }
  const readings = new Map<string, Reading>();
  const add = (fact: FactDefinition, { constants, smooth }: Pick<Reading, 'constants' | 'smooth'>) => {
    const known = readings.get(fact.key);
    readings.set(fact.key, {
      fact: known?.fact ?? fact,
      constants: new Set([...(known?.constants ?? []), ...constants]),
      smooth: smooth || (known?.smooth ?? false),
    });
  };
  for (const node of program.order.map((index) => program.nodes[index] as CompiledNode)) {
    for (const key of givenFacts(program, node)) {
      const fact = program.slots[program.slotOf.get(key) ?? -1]?.fact;
      if (fact) add(fact, notesOf(key));
    }
    if (node.referenced) for (const reading of readingsOf(node.referenced).values()) add(reading.fact, reading);
    // What is computed from a date follows it day by day.
    for (const { derived } of slotsRead(program, node)) {
      const known = derived && readings.get(derived.since);
      if (known) add(known.fact, { constants: known.constants, smooth: true });
    }
  }
  cache.set(program, readings);
  return readings;
}

const slotsRead = ({ slots }: Program, { reads }: CompiledNode): Slot[] => reads.map((slot) => slots[slot] as Slot);

/** Keys of the facts that somebody has to give for a node, in the order it reads them. */
export const givenFacts = (program: Program, node: CompiledNode): string[] =>
  slotsRead(program, node).flatMap(({ derived, fact, key }) => derived?.since ?? (fact ? key : []));

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function noteNode(node: GradingNode, notesOf: NotesOf): void {
  if (node.type === 'formula') noteAll(node.rule, notesOf);
  else if (node.type === 'table') {
    const facts = new Map(node.inputs.map(({ id, fact }) => [id, fact]));
    for (const row of node.rows) {
      for (const [input, cell] of Object.entries(row.cells))
        noteRule(ruleOfCell(cell, facts.get(input) ?? ''), notesOf);
    }
  } else notePart(node, notesOf);
}

/** Finds rules and banded facts in the parts of a node, whatever its kind. */
function notePart(part: unknown, notesOf: NotesOf): void {
  if (Array.isArray(part)) for (const item of part) notePart(item, notesOf);
  if (!isFields(part)) return;
  const { fact } = part;
  if (typeof fact === 'string') noteFactPart(part, notesOf(fact));
  for (const [name, value] of Object.entries(part)) {
    if (name === 'rule') noteRule(value, notesOf);
    else notePart(value, notesOf);
  }
}

/** A part that names a fact holds it against its bands or value groups; anything else is a calculation. */
function noteFactPart(part: Fields, notes: Notes): void {
  const lists = [part.bands, part.groups].filter(Array.isArray);
  for (const item of lists.flat().filter(isFields)) {
    if (typeof item.from === 'number') notes.constants.add(item.from);
    if (Array.isArray(item.values)) for (const value of item.values) notes.constants.add(value);
  }
  if (lists.length === 0) notes.smooth = true;
}

const nameOf = (rule: unknown): string | null => {
  if (!isFields(rule)) return null;
  const name: unknown = Array.isArray(rule.var) ? rule.var[0] : rule.var;
  return typeof name === 'string' ? name : null;
};

/** Notes the comparisons of a condition with fixed values. */
function noteRule(rule: unknown, notesOf: NotesOf): void {
  if (!isFields(rule) || nameOf(rule) !== null) return;
  for (const [operator, argument] of Object.entries(rule)) {
    const args: unknown[] = Array.isArray(argument) ? argument : [argument];
    if (connectives.has(operator)) args.forEach((arg) => noteRule(arg, notesOf));
    else if (comparisons.has(operator)) noteComparison(args, notesOf);
    else noteAll(args, notesOf);
  }
}

function noteComparison(args: readonly unknown[], notesOf: NotesOf): void {
  const names = args.flatMap((arg) => nameOf(arg) ?? []);
  const computed = args.filter((arg) => isFields(arg) && nameOf(arg) === null);
  const fixed = args.flat().filter((arg) => !isFields(arg));
  const [name] = names;
  if (names.length === 1 && computed.length === 0 && name !== undefined) {
    for (const value of fixed) notesOf(name).constants.add(value);
  } else noteAll(args, notesOf);
}

/** Every fact in a calculation is smooth; the numbers in it are worth trying all the same. */
function noteAll(rule: unknown, notesOf: NotesOf): void {
  const names: string[] = [];
  const numbers: number[] = [];
  const visit = (part: unknown): void => {
    const name = nameOf(part);
    if (name !== null) names.push(name);
    else if (typeof part === 'number') numbers.push(part);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(visit);
  };
  visit(rule);
  for (const name of names) {
    const notes = notesOf(name);
    notes.smooth = true;
    for (const value of numbers) notes.constants.add(value);
  }
}

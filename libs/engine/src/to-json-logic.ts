import { anyRule, isPresent, type Rule } from '@tierwright/json-logic';
import type { GradingNode } from '@tierwright/model';
import { scopeOfProgram } from './compile.js';
import { decaysOf, inputsOf } from './json-logic-inputs.js';
import { handlerOf } from './node-kinds/index.js';
import { anyMissing } from './numeric-fact.js';
import type { CompiledNode, JsonLogicExport, Program } from './program.js';
import { scoresOf } from './reference/check-reference.js';
import { withPrefix } from './reference/with-prefix.js';
import type { InlinedVersion } from './scope.js';
import { singleRule } from './single-rule.js';

const stepOf = (node: GradingNode): string => `$${node.id}`;

interface Step {
  readonly set: string;
  readonly rule: Rule;
}

/**
 * A program as steps of plain JsonLogic that any engine runs in order, with the same tier for every customer.
 * A node that cannot run answers null, so its customers have no tier there either.
 */
export function toJsonLogic(program: Program): JsonLogicExport {
  const { steps, caps } = stepsOf(program);
  const single = singleRule(steps, endRule(program, caps));
  return { inputs: inputsOf(program), steps, result: resultRule(program), ...(single === null ? {} : { single }) };
}

function stepsOf(program: Program): { steps: Step[]; caps: Rule[] } {
  const steps: Step[] = [];
  const caps: Rule[] = [];
  const set = (name: string, rule: Rule): string => {
    steps.push({ set: name, rule });
    return name;
  };
  let named = 0;
  const define = (rule: Rule) => set(`$v_${(named += 1)}`, rule);
  const limit = (rule: Rule) => void caps.push({ var: define(rule) });
  const inline = (version: Program, prefix: string): InlinedVersion => {
    const { steps: own } = stepsOf(version);
    const names = new Set([...own.map((step) => step.set), ...decaysOf(version)]);
    for (const step of own) set(`${prefix}${step.set}`, withPrefix(step.rule, names, prefix));
    return { tier: `${prefix}$tier`, scores: scoresOf(version).map((name) => `${prefix}${name}`) };
  };
  const scope = scopeOfProgram(program);
  const arrivals = reachedRules(program);
  for (const index of program.order) {
    const { node, runs } = program.nodes[index] as CompiledNode;
    const reached = arrivals[index] ?? false;
    const whole = { ...scope, reached, define, set: (name: string, rule: Rule) => void set(name, rule), limit, inline };
    set(stepOf(node), runs ? handlerOf(node.type).toJsonLogic(node, whole) : null);
  }
  endSteps(program, caps, set);
  return { steps, caps };
}

/** By node, when a customer comes to it: the start always, another by any exit that leads there. */
function reachedRules(program: Program): Rule[] {
  const ways = program.nodes.map((): Rule[] => []);
  for (const { node, exits } of program.nodes) {
    for (const { id, target } of exits) ways[target]?.push({ '==': [{ var: stepOf(node) }, id] });
  }
  return ways.map((rules, index) => (index === program.start ? true : anyRule(rules)));
}

/** Where the customer ended, the caps applied, and the id of that tier. */
function endSteps(program: Program, caps: readonly Rule[], set: (name: string, rule: Rule) => string): void {
  const ends = program.nodes.filter(({ node }) => node.type === 'tier').map(({ node }) => stepOf(node));
  const own = set('$own', { if: [...ends.flatMap((name): Rule[] => [isPresent(name), { var: name }]), null] });
  const rank = set('$rank', { if: [isPresent(own), { max: [{ var: own }, ...caps] }, null] });
  const ids = program.document.tiers.flatMap(({ id }, at): Rule[] => [{ '==': [{ var: rank }, at] }, id]);
  set('$tier', { if: [anyMissing([rank]), null, ...ids, null] });
}

function resultRule({ document }: Program): Rule {
  return { if: [...document.tiers.flatMap(({ id, key }): Rule[] => [{ '==': [{ var: '$tier' }, id] }, key]), null] };
}

/** The result without the steps of the end, which would be written out again and again in a single rule. */
function endRule(program: Program, caps: readonly Rule[]): Rule {
  const arrivals = reachedRules(program);
  const keys = program.document.tiers.map(({ key }) => key);
  const ends = program.nodes.flatMap(({ node, runs, index }): [Rule, number][] => {
    const tier = node.type === 'tier' ? program.document.tiers.findIndex(({ id }) => id === node.tier) : -1;
    return runs && tier >= 0 ? [[arrivals[index] ?? false, tier]] : [];
  });
  if (caps.length === 0)
    return { if: [...ends.flatMap(([reached, tier]): Rule[] => [reached, keys[tier] ?? null]), null] };
  const own: Rule = { if: [...ends.flatMap((end): Rule[] => [...end]), null] };
  // A list of one item is gone through to read its parts by name as often as they are needed.
  const rank: Rule = { max: [own, ...caps].map((_, at) => ({ var: `current.${at}` })) };
  const byRank = keys.flatMap((key, at): Rule[] => [{ '==': [rank, at] }, key]);
  const body: Rule = { if: [{ '===': [{ var: 'current.0' }, null] }, null, ...byRank, null] };
  return { reduce: [[[own, ...caps]], body, null] };
}

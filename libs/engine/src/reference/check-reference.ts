import { canonicalJson, outputOf, type FactDefinition, type NodeOf } from '@tierwright/model';
import { deepestReference } from '../link.js';
import type { Program } from '../program.js';
import type { Scope } from '../scope.js';

type Reference = NodeOf<'reference'>;

/** Reports what is wrong with a reference and with the version it names. */
export function checkReference(node: Reference, scope: Scope): void {
  if (node.takes === 'score' && node.output === undefined) scope.report(node, 'no-output', '/output');
  if (node.model === null) return scope.report(node, 'reference-not-chosen', '/model');
  const named = { model: node.model, version: node.version };
  const linked = scope.link(node);
  if ('program' in linked) return checkVersion(node, linked.program, scope);
  return linked.refused === 'missing'
    ? scope.report(node, 'reference-missing', '/version', named)
    : scope.report(node, 'reference-too-deep', '/version', { limit: deepestReference });
}

function checkVersion(node: Reference, version: Program, scope: Scope): void {
  const broken = version.diagnostics.find(({ severity }) => severity !== 'warning');
  if (broken) {
    const deep = broken.code === 'reference-too-deep';
    if (deep) scope.report(node, 'reference-too-deep', '/version', { limit: deepestReference });
    else scope.report(node, 'reference-broken', '/version', { model: node.model ?? '', version: node.version });
  }
  if (node.takes === 'tier') checkExits(node, version, scope);
  else if (scoresOf(version).length === 0) scope.report(node, 'reference-without-score', '/takes');
  checkFacts(node, version, scope);
}

function checkExits(node: Reference, { document }: Program, scope: Scope): void {
  const keys = new Set(document.tiers.map(({ key }) => key));
  node.exits.forEach(({ tier }, at) => {
    if (!keys.has(tier)) scope.report(node, 'reference-tier', `/exits/${at}/tier`, { tier });
  });
  for (const key of keys) {
    const exits = node.exits.filter(({ tier }) => tier === key);
    if (exits.length === 0) scope.report(node, 'reference-tier-without-exit', '/exits', { tier: key });
    if (exits.length > 1) scope.report(node, 'reference-tier-twice', '/exits', { tier: key });
  }
}

/** Both documents judge the same values, so they must agree on every fact that both declare. */
function checkFacts(node: Reference, version: Program, scope: Scope): void {
  const own = new Map(scope.document.facts.map((fact) => [fact.key, fact]));
  const outputs = new Set(scope.document.criteriaFlow.nodes.map(outputOf));
  for (const fact of factsOf(version)) {
    const here = own.get(fact.key);
    if ((here && judgedBy(here) !== judgedBy(fact)) || outputs.has(fact.key)) {
      scope.report(node, 'reference-fact-differs', '/version', { fact: fact.key });
    }
  }
}

/** The declared facts of a program and of the versions it refers to, each key once. */
export function factsOf({ document, nodes }: Program): FactDefinition[] {
  const all = [...document.facts, ...nodes.flatMap(({ referenced }) => (referenced ? factsOf(referenced) : []))];
  return [...new Map(all.map((fact) => [fact.key, fact])).values()];
}

/** What of a declaration decides about values. */
export const judgedBy = ({ type, range = {}, options = [], computed }: FactDefinition): string =>
  canonicalJson({ type, range, options: options.map(({ value }) => value).sort(), computed: computed ?? null });

/** Names of the numbers that count as the score of a program, in the order of the flow. */
export const scoresOf = ({ nodes, order }: Program): string[] =>
  order.flatMap((index) => {
    const node = nodes[index]?.node;
    return node?.type === 'scorecard' || node?.type === 'reference' ? (outputOf(node) ?? []) : [];
  });

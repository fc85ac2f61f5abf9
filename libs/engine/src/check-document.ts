import { pointerTo } from '@tierwright/json-logic';
import { outputOf, type GradingDocument } from '@tierwright/model';
import { reachableFrom, type Flow } from './flow.js';
import type { Reports } from './scope.js';
import { computedSince } from './slots.js';

/** Reports what is wrong with tiers, names and ids, apart from any single node. */
export function checkDocument(document: GradingDocument, reports: Reports): void {
  if (document.tiers.length === 0) reports.onDocument('no-tiers', '/tiers');
  const keys = new Set<string>();
  document.tiers.forEach(({ key }, at) => {
    if (keys.has(key)) reports.onDocument('duplicate-tier-key', `/tiers/${at}/key`, { tier: key });
    keys.add(key);
  });
  document.facts.forEach((fact, at) => {
    if (!fact.computed || computedSince(fact, document.facts)) return;
    reports.onDocument('computed-from-nothing', `/facts/${at}/computed`, {
      fact: fact.key,
      since: fact.computed.since,
    });
  });
  checkIds(document, reports);
  checkStability(document, reports);
  checkNames(document, reports);
}

/** Reports what the stability rules name and the model does not have. */
function checkStability({ stability, tiers, facts, criteriaFlow }: GradingDocument, reports: Reports): void {
  const { newcomer, joined, sanctions = [] } = stability ?? {};
  const missing = (pointer: string, name: string) =>
    reports.onDocument('stability-names-nothing', `/stability${pointer}`, { name });
  if (newcomer && !tiers.some(({ id }) => id === newcomer.tier)) missing('/newcomer/tier', newcomer.tier);
  if (joined !== undefined && !facts.some(({ key, type }) => key === joined && type === 'date')) {
    missing('/joined', joined);
  }
  sanctions.forEach(({ gate }, at) => {
    const isGate = criteriaFlow.nodes.some(({ id, type }) => id === gate && type === 'gate');
    if (!isGate) missing(`/sanctions/${at}/gate`, gate);
  });
}

/** Facts and computed numbers share one space of names; whoever doubles a name does not run. */
function checkNames(document: GradingDocument, reports: Reports): void {
  const declared = new Set<string>();
  document.facts.forEach(({ key }, at) => {
    if (declared.has(key)) reports.onDocument('duplicate-output', `/facts/${at}/key`, { fact: key });
    declared.add(key);
  });
  const uses = new Map<string | null, number>();
  for (const node of document.criteriaFlow.nodes) uses.set(outputOf(node), (uses.get(outputOf(node)) ?? 0) + 1);
  for (const node of document.criteriaFlow.nodes) {
    const output = outputOf(node);
    if (output === null || ((uses.get(output) ?? 0) < 2 && !declared.has(output))) continue;
    reports.onNode(node, 'duplicate-output', '/output', { fact: output });
  }
}

/** Ids are unique in the whole document; a cell or an edge only names ids. */
function checkIds(document: GradingDocument, reports: Reports): void {
  const seen = new Set<string>();
  const path: string[] = [];
  const visit = (value: object): void => {
    for (const key of Object.keys(value)) {
      // A rule is judged by its own check, which is safe against any depth; cells only name ids.
      if (key === 'rule' || key === 'cells') continue;
      const part = (value as Readonly<Record<string, unknown>>)[key];
      path.push(key);
      if (key === 'id' && typeof part === 'string') {
        if (seen.has(part)) reports.onDocument('duplicate-id', path.reduce(pointerTo, ''), { id: part });
        seen.add(part);
      } else if (typeof part === 'object' && part !== null) visit(part);
      path.pop();
    }
  };
  visit({ tiers: document.tiers, criteriaFlow: document.criteriaFlow });
}

/** Reports the tiers that no path ends in, the limits of caps included. */
export function checkTiersReached(document: GradingDocument, flow: Flow, reports: Reports): void {
  const ends = new Set<string>();
  for (const index of reachableFrom(flow.targets, flow.start)) {
    const node = document.criteriaFlow.nodes[index];
    if (node?.type === 'tier' && node.tier !== null) ends.add(node.tier);
    if (node?.type === 'gate' && node.mode === 'cap' && node.cap) ends.add(node.cap);
  }
  document.tiers.forEach(({ id, key }, at) => {
    if (!ends.has(id)) reports.onDocument('tier-without-way', `/tiers/${at}`, { tier: key });
  });
}

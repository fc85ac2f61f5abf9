import type { FactDefinition, GradingDocument } from '@tierwright/model';
import { findingAt, type Finding } from '../finding.js';
import type { Regions } from '../regions.js';

const quantityUnits: ReadonlySet<string> = new Set(
  '吨 万吨 公斤 千克 克 升 立方米 方 千瓦时 度 件 台 套 单 元 万元 t kg g l m³ m3 kwh mwh pcs pieces units orders cny usd eur'.split(
    ' ',
  ),
);

/** What a fact is called when it speaks of what a customer may still become or needs. */
const aboutTheFuture = /potential|growth|grow|need|demand|share|wallet|forecast|plan|潜|增长|需求|份额|预测|计划/i;

/**
 * Whether a fact says how much a customer is worth today: money, the measure of the model, or an amount in a unit of
 * goods – unless it is named for potential, growth, share or need.
 */
export function isValueFact(fact: FactDefinition, { measure }: Pick<GradingDocument, 'measure'>): boolean {
  if (aboutTheFuture.test(`${fact.key} ${fact.label.zh} ${fact.label.en}`)) return false;
  if (fact.type === 'money' || fact.key === measure) return true;
  const units = [fact.unit?.zh, fact.unit?.en].map((unit) => unit?.toLowerCase().split('/')[0] ?? '');
  return (fact.type === 'number' || fact.type === 'integer') && units.some((unit) => quantityUnits.has(unit));
}

/** Models that look at one thing only: one fact, or nothing but today's value and no potential or need. */
export function fewFacts(regions: Regions): Finding[] {
  const { document, nodes, slots } = regions.program;
  const read = new Set(nodes.filter(({ runs }) => runs).flatMap(({ reads }) => reads));
  const facts = [...read].flatMap((slot) => slots[slot]?.fact ?? []);
  const [only] = facts;
  const found: Finding[] = [];
  if (!only) return found;
  if (facts.length === 1) {
    found.push(findingAt(regions, 'one-criterion', null, '/criteriaFlow', { params: { fact: only.key } }));
  }
  if (facts.every((fact) => isValueFact(fact, document))) {
    found.push(
      findingAt(regions, 'value-only', null, '/criteriaFlow', {
        params: { facts: facts.map(({ key }) => key).join(', ') },
      }),
    );
  }
  return found;
}

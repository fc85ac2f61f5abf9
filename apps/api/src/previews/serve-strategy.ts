import { clausesMet, compileStrategy, countTiers, type CustomerRow, gradeAll } from '@tierwright/engine';
import type { PopulationTopics, Standing } from './population-question.js';
import { programOf } from './ruled-by.js';

type Serve = PopulationTopics['serve'];

/** Grades these customers and counts, by tier, who there is and who meets each clause of a strategy. */
export function serveStrategy(
  { strategy, gradedBy, ...standing }: Serve['question'] & Standing,
  rows: readonly CustomerRow[],
): Serve['answer'] {
  const grades = gradeAll(programOf(gradedBy, rows, standing), rows, standing);
  const compiled = compileStrategy(strategy);
  const met = new Map<string, number>();
  rows.forEach(({ facts }, at) => {
    const tier = grades[at]?.tier ?? null;
    if (tier === null) return;
    for (const clause of clausesMet(compiled, facts)) {
      const pair = `${clause} ${tier}`;
      met.set(pair, (met.get(pair) ?? 0) + 1);
    }
  });
  const counts = countTiers(grades.map(({ tier }) => tier));
  return {
    tiers: [...counts].map(([tier, customers]) => ({ tier, customers })),
    clauses: strategy.clauses.flatMap(({ id: clause }) =>
      gradedBy.document.tiers.map(({ id: tier }) => ({ clause, tier, customers: met.get(`${clause} ${tier}`) ?? 0 })),
    ),
  };
}

import type { ModelWords, SqlDialect, SqlExport } from '@tierwright/contract';
import { policyWords, toCustomerQuery, toWords } from '@tierwright/engine';
import { type Language, textIn } from '@tierwright/model';
import type { RunnableVersion } from '../programs/runnable-version.js';

/** A version as a query for a business day, YYYY-MM-DD. */
export function sqlOf({ program }: RunnableVersion, dialect: SqlDialect, asOf: string): SqlExport {
  const { columns, answers, ...written } = toCustomerQuery(program, dialect, asOf);
  return {
    dialect,
    ...written,
    answers: [...answers],
    columns: columns.map(({ name, type, fact }) => ({
      name,
      type,
      fact: fact && { label: fact.label, type: fact.type, ...(fact.unit ? { unit: fact.unit } : {}) },
    })),
  };
}

/** A version in sentences. */
export function wordsOf({ program, document }: RunnableVersion, language: Language): ModelWords {
  const kinds = new Map(document.criteriaFlow.nodes.map(({ id, type }) => [id, type]));
  return {
    language,
    name: textIn(document.name, language),
    description: textIn(document.description, language),
    steps: toWords(program, language).map(({ node, text, details }) => {
      return { node, kind: kinds.get(node) ?? '', text, details: [...details] };
    }),
    stability: policyWords(document, language),
  };
}

import type { FactDefinition } from '@tierwright/model';
import { Card, DataTable, EmptyState, type Column } from '@tierwright/ui';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useCall } from '../../server/use-call.js';
import { useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './data.module.css';

/** The facts that customers have, with type, unit and range. */
export function FactDictionary() {
  const t = useTexts('data');
  const facts = useCall('listFacts');
  const columns = useColumns();
  const items = facts.data?.items ?? [];
  return (
    <Card title={t('facts')} note={t('factsNote', { n: items.length })} flush>
      <ProblemNotice error={facts.error} />
      {items.length > 0 ? (
        <DataTable caption={t('facts')} columns={columns} rows={items} rowKey={({ key }) => key} maxHeight={560} />
      ) : (
        <EmptyState title={t('factsNone')} />
      )}
    </Card>
  );
}

function useColumns(): Column<FactDefinition>[] {
  const t = useTexts('data');
  const localized = useLocalized();
  const { number } = useFormats();
  const range = ({ range: limits, options }: FactDefinition) => {
    if (options) return t('options', { n: options.length });
    const { min, max } = limits ?? {};
    if (min !== undefined && max !== undefined) return t('rangeBetween', { min: number(min), max: number(max) });
    if (min !== undefined) return t('rangeFrom', { min: number(min) });
    return max === undefined ? '' : t('rangeTo', { max: number(max) });
  };
  return [
    {
      id: 'fact',
      head: t('columnFact'),
      cell: (fact) => (
        <span className={styles.two}>
          <b>{localized(fact.label)}</b>
          <small>{fact.key}</small>
        </span>
      ),
    },
    {
      id: 'type',
      head: t('columnType'),
      cell: (fact) => (
        <span className={styles.two}>
          <span>
            {t(`type_${fact.type}`)}
            {fact.unit ? ` · ${localized(fact.unit)}` : ''}
          </span>
          <small>{range(fact)}</small>
        </span>
      ),
    },
  ];
}

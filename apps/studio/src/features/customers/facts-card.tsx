import { IconCheck } from '@tabler/icons-react';
import type { Customer, FactChange } from '@tierwright/contract';
import type { FactDefinition } from '@tierwright/model';
import { Card, DataTable } from '@tierwright/ui';
import { useCall } from '../../server/use-call.js';
import { useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './customer.module.css';
import type { Graded } from './graded.js';
import { factsRead } from './facts-read.js';
import { useSourceName } from './use-source-name.js';

interface FactsCardProps {
  customer: Customer;
  graded: Graded | undefined;
}

/** Everything known of the customer with source and date; what the path read stands first. */
export function FactsCard({ customer, graded }: FactsCardProps) {
  const t = useTexts('customers');
  const localized = useLocalized();
  const format = useFormats();
  const sourceName = useSourceName();
  const dictionary = useCall('listFacts').data?.items ?? [];
  const read = factsRead(graded?.result.steps ?? []);
  const rows = [...dictionary].sort((a, b) => Number(read.has(b.key)) - Number(read.has(a.key)));
  const changes = new Map(customer.sources.map((change): [string, FactChange] => [change.fact, change]));
  const known = dictionary.filter((fact) => format.fact(customer.facts[fact.key], fact) !== null).length;
  const missing = dictionary.length - known;
  return (
    <Card title={t('facts')} note={t('factsNote', { known, missing })} flush>
      <DataTable<FactDefinition>
        caption={t('facts')}
        rows={rows}
        rowKey={(fact) => fact.key}
        columns={[
          {
            id: 'fact',
            head: t('fact'),
            cell: (fact) => (
              <>
                {localized(fact.label)}{' '}
                {read.has(fact.key) ? (
                  <IconCheck size={14} color="var(--up)" aria-label={t('readByModel')} title={t('readByModel')} />
                ) : null}
              </>
            ),
          },
          {
            id: 'value',
            head: t('value'),
            align: 'end',
            cell: (fact) =>
              format.fact(customer.facts[fact.key], fact) ?? <span className={styles.missing}>{t('missing')}</span>,
          },
          { id: 'source', wide: true, head: t('source'), cell: (fact) => sourceName(changes.get(fact.key)?.source) },
          { id: 'date', head: t('date'), cell: (fact) => changes.get(fact.key)?.effectiveOn ?? '–' },
        ]}
      />
    </Card>
  );
}

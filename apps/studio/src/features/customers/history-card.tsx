import type { FactChange } from '@tierwright/contract';
import { Card } from '@tierwright/ui';
import { useCall } from '../../server/use-call.js';
import { useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './customer.module.css';
import { useSourceName } from './use-source-name.js';

const shown = 12;

/** The latest changes of the facts, newest first. */
export function HistoryCard({ code }: { code: string }) {
  const t = useTexts('customers');
  const changes = useCall('readCustomerHistory', { params: { code }, query: { limit: shown } }).data?.items;
  if (changes === undefined) return null;
  return (
    <Card title={t('history')} note={t('historyNote')} flush>
      {changes.length === 0 ? <p className="tw-card-body tw-quiet">{t('noHistory')}</p> : null}
      <ul className={styles.history}>
        {changes.map((change, index) => (
          <Change key={index} change={change} />
        ))}
      </ul>
    </Card>
  );
}

function Change({ change }: { change: FactChange }) {
  const t = useTexts('customers');
  const localized = useLocalized();
  const format = useFormats();
  const sourceName = useSourceName();
  const fact = useCall('listFacts').data?.items.find(({ key }) => key === change.fact);
  const label = fact === undefined ? change.fact : localized(fact.label);
  return (
    <li>
      <span>{t('was', { fact: label, value: format.fact(change.value, fact) ?? t('missing') })}</span>
      <span className="tw-small tw-quiet">{format.day(change.effectiveOn)}</span>
      <small>{sourceName(change.source)}</small>
    </li>
  );
}

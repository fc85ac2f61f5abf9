import { cadenceWords, conditionWords, factVocabulary } from '@tierwright/engine';
import type { EvaluationResult } from '@tierwright/contract';
import { Chip } from '@tierwright/ui';
import type { ReactNode } from 'react';
import { useCall } from '../server/use-call.js';
import { useLanguage, useLocalized } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { useTexts } from '../texts/use-texts.js';
import styles from './plan.module.css';

/** The service part of an answer. */
export type Service = NonNullable<EvaluationResult['service']>;

/** What one customer is promised and may have, as rows of words; the same on the customer's page and beside an answer. */
export function PlanRows({ service }: { service: Service }) {
  const t = useTexts('strategies');
  return (
    <div>
      <h3 className={styles.group}>{t('groupPromises')}</h3>
      <Promises service={service} />
      <h3 className={styles.group}>{t('groupEntitlements')}</h3>
      <Rights service={service} />
      {service.clauses.length === 0 ? null : <Clauses service={service} />}
    </div>
  );
}

function Rows({ rows }: { rows: readonly { key: string; name: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ key, name, value }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Promises({ service }: { service: Service }) {
  const t = useTexts('strategies');
  const own = useTexts('customers');
  const localized = useLocalized();
  const format = useFormats();
  const language = useLanguage();
  const promised = service.promises
    .filter((promise) => promise.timesAYear > 0)
    .map(({ key, name, timesAYear, hoursEach, byFloor }) => ({
      key,
      name: (
        <>
          {localized(name)}
          {byFloor ? <Chip tone="warn">{own('byFloor')}</Chip> : null}
        </>
      ),
      value: (
        <>
          {cadenceWords(timesAYear, language)}
          <small>{t('hoursEach', { n: format.number(hoursEach) })}</small>
        </>
      ),
    }));
  const response = { key: '', name: t('rowResponse'), value: t('within', { n: format.number(service.responseHours) }) };
  const owner = { key: ' ', name: t('rowOwner'), value: localized(service.ownerRole) || t('noOwner') };
  return <Rows rows={[...promised, response, owner]} />;
}

/** The frozen strategy an answer was made with. */
const useStrategy = ({ strategy, version }: Service) =>
  useCall('readStrategyVersion', { params: { key: strategy, number: version } }).data?.document;

function Rights({ service }: { service: Service }) {
  const t = useTexts('strategies');
  const format = useFormats();
  const language = useLanguage();
  const unit = useStrategy(service)?.priceUnit[language] ?? '';
  const { priceBand, paymentDays, priority, selfOrder, selfRepair } = service.entitlements;
  const price = priceBand === 0 ? t('listPrice') : t('price', { n: format.signed(priceBand), unit });
  const self = [selfOrder ? t('selfOrder') : null, selfRepair ? t('selfRepair') : null].filter((word) => word !== null);
  return (
    <Rows
      rows={[
        { key: 'price', name: t('rowPrice'), value: price },
        {
          key: 'payment',
          name: t('rowPayment'),
          value: paymentDays === 0 ? t('payNow') : t('paymentDays', { n: paymentDays }),
        },
        { key: 'priority', name: t('rowPriority'), value: t('priority', { n: priority }) },
        { key: 'self', name: t('rowSelf'), value: self.length === 0 ? t('selfNone') : self.join(' · ') },
      ]}
    />
  );
}

function Clauses({ service }: { service: Service }) {
  const t = useTexts('strategies');
  const language = useLanguage();
  const strategy = useStrategy(service);
  const met = strategy?.clauses.filter((clause) => service.clauses.includes(clause.id)) ?? [];
  return (
    <>
      <h3 className={styles.group}>{t('groupClauses')}</h3>
      <ul>
        {met.map((clause) => (
          <li key={clause.id}>
            {strategy === undefined ? '' : conditionWords(clause.when, factVocabulary(strategy.facts), language)}
          </li>
        ))}
      </ul>
    </>
  );
}

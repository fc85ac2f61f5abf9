import type { Customer } from '@tierwright/contract';
import { Segmented, TierBadge } from '@tierwright/ui';
import { useCall } from '../../server/use-call.js';
import { useLanguage, useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { faceByKey } from '../../tiers/face-by-key.js';
import styles from './customer.module.css';
import type { Graded } from './graded.js';
import { heldTier } from './held-tier.js';

interface CustomerHeaderProps {
  customer: Customer;
  graded: Graded | undefined;
  all: readonly Graded[];
  onModel: (key: string) => void;
}

/** Tier and name, what places the customer, and which model is looked through. */
export function CustomerHeader({ customer, graded, all, onModel }: CustomerHeaderProps) {
  const t = useTexts('customers');
  const shell = useTexts('shell');
  const language = useLanguage();
  const localized = useLocalized();
  const tier = graded === undefined ? null : faceByKey(heldTier(graded.result), graded.summary.tiers, language);
  return (
    <header className={styles.head}>
      <TierBadge tier={tier} large label={tier?.name ?? shell('ungraded')} />
      <div className={styles.who}>
        <h1>{customer.name}</h1>
        <Places customer={customer} />
      </div>
      {graded === undefined || all.length < 2 ? null : (
        <Segmented
          label={t('choose')}
          value={graded.summary.key}
          onChange={onModel}
          options={all.map(({ summary }) => ({ value: summary.key, label: localized(summary.name) }))}
        />
      )}
    </header>
  );
}

/** The facts that say where a customer belongs: texts and choices. */
function Places({ customer }: { customer: Customer }) {
  const t = useTexts('customers');
  const format = useFormats();
  const dictionary = useCall('listFacts').data?.items ?? [];
  const places = dictionary
    .filter((fact) => fact.type === 'enum' || fact.type === 'text')
    .map((fact) => ({ key: fact.key, text: format.fact(customer.facts[fact.key], fact) }))
    .filter(({ text }) => text !== null)
    .slice(0, 4);
  return (
    <p>
      <span>{customer.code}</span>
      {places.map(({ key, text }) => (
        <span key={key}>{text}</span>
      ))}
      <span>{t('factsAsOf', { day: format.day(customer.factsAsOf) })}</span>
    </p>
  );
}

import { useLocalized } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './customer.module.css';
import type { Graded } from './graded.js';
import { isHeldApart } from './held-tier.js';
import { Telling } from './telling.js';

/** Why the customer has another tier than the criteria give; nothing while both are the same. */
export function HeldTelling({ graded }: { graded: Graded }) {
  const t = useTexts('customers');
  const shell = useTexts('shell');
  const localized = useLocalized();
  const { result } = graded;
  if (result.settlement === undefined || !isHeldApart(result)) return null;
  const criteria = t('byCriteria', { tier: result.tier ?? shell('ungraded') });
  return (
    <Telling title={t('stability')} note={t('stabilityNote')}>
      <p className={styles.sentence}>{t('heldWhy', { criteria, why: localized(result.settlement.text) })}</p>
    </Telling>
  );
}

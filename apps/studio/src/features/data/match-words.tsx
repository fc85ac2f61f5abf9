import type { ImportColumn } from '@tierwright/contract';
import { IconMinus, IconPlus, IconUser } from '@tabler/icons-react';
import { useTexts } from '../../texts/use-texts.js';
import styles from './data.module.css';

/** How sure the proposal is, as a word with its reason. */
export function MatchWords({ match }: { match: ImportColumn['match'] }) {
  const t = useTexts('data');
  return (
    <span className={styles.match} data-match={match}>
      <Sign match={match} />
      <span>
        <b>{t(`match_${match}`)}</b>
        <small>{t(`why_${match}`)}</small>
      </span>
    </span>
  );
}

function Sign({ match }: { match: ImportColumn['match'] }) {
  if (match === 'new') return <IconPlus size={13} aria-hidden="true" />;
  if (match === 'none') return <IconMinus size={13} aria-hidden="true" />;
  if (match === 'chosen') return <IconUser size={13} aria-hidden="true" />;
  return (
    <span className={styles.bars} data-level={match === 'exact' ? 3 : 2} aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}

import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { NextStep } from '@tierwright/contract';
import { TierBadge } from '@tierwright/ui';
import { useLanguage, useLocalized } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { faceByKey } from '../../tiers/face-by-key.js';
import styles from './customer.module.css';
import type { Graded } from './graded.js';
import { Telling } from './telling.js';

/** Ways up that are shown; the answer of the endpoint has all of them. */
const shownWays = 3;

/** The smallest changes to a better tier and the nearest fall; nothing for a customer without either. */
export function NearestTelling({ graded }: { graded: Graded }) {
  const t = useTexts('customers');
  const { up, down } = graded.result.next;
  if (up.length === 0 && down === null) return null;
  return (
    <Telling title={t('nearest')} note={t('triedOut')}>
      <ul className={styles.ways}>
        {up.slice(0, shownWays).map((step, at) => (
          <Way key={at} step={step} up graded={graded} />
        ))}
        {down === null ? null : <Way step={down} up={false} graded={graded} />}
      </ul>
    </Telling>
  );
}

function Way({ step, up, graded }: { step: NextStep; up: boolean; graded: Graded }) {
  const t = useTexts('customers');
  const language = useLanguage();
  const localized = useLocalized();
  const Icon = up ? IconArrowUp : IconArrowDown;
  return (
    <li>
      <Icon size={16} color={`var(--${up ? 'up' : 'down'})`} aria-label={t(up ? 'rise' : 'fall')} role="img" />
      <TierBadge tier={faceByKey(step.tier, graded.summary.tiers, language)} />
      <span>{localized(step.text)}</span>
    </li>
  );
}

/** Which tiers the missing facts leave open and what to collect first; nothing when all that matters is known. */
export function MissingTelling({ graded }: { graded: Graded }) {
  const t = useTexts('customers');
  const language = useLanguage();
  const localized = useLocalized();
  const { confidence } = graded.result;
  if (confidence.ask === null) return null;
  const face = (tier: string | null) => faceByKey(tier, graded.summary.tiers, language);
  return (
    <Telling title={t('open')} note={t('openNote')}>
      <div className={styles.ways}>
        <p>
          <TierBadge tier={face(confidence.best)} />
          {confidence.worst === confidence.best ? null : (
            <>
              <span>{t('to')}</span>
              <TierBadge tier={face(confidence.worst)} />
            </>
          )}
          <span>{localized(confidence.text)}</span>
        </p>
      </div>
    </Telling>
  );
}

import { TierBadge, tierColour } from '@tierwright/ui';
import type { CSSProperties } from 'react';
import { useFormats } from '../../../texts/use-formats.js';
import { useLanguage } from '../../../texts/language.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from './dock.module.css';
import { tierIn, type DockView } from './dock-view.js';

/** Customers by tier, the draft's bar over the live version's. */
export function TierBars({ view }: { view: DockView }) {
  const t = useTexts('canvas');
  const format = useFormats();
  const language = useLanguage();
  const { tiers } = view.preview.report;
  const most = Math.max(1, ...tiers.flatMap(({ count, baseline }) => [count, baseline ?? 0]));
  return (
    <section className={styles.part} aria-label={t('bars')} tabIndex={0}>
      <h3>
        {t('bars')}
        {view.live && <span>{t('barsOf', { n: view.live.number })}</span>}
      </h3>
      <ul className={styles.bars}>
        {tiers.map(({ tier, count, baseline }) => {
          const face = tierIn(view, tier, language);
          const name = face?.name ?? t('ungraded');
          const label =
            baseline === null
              ? t('barLabelDraft', { tier: name, draft: format.number(count) })
              : t('barLabel', { tier: name, draft: format.number(count), live: format.number(baseline) });
          const style = { '--tc': tierColour(face?.colour ?? null) } as CSSProperties;
          return (
            <li key={tier ?? ''} style={style} title={label}>
              <TierBadge tier={face} label={name} />
              <span className={styles.pair} aria-hidden="true">
                <i style={{ width: `${(100 * count) / most}%` }} />
                {baseline !== null && <i data-live style={{ width: `${(100 * baseline) / most}%` }} />}
              </span>
              <b>{format.number(count)}</b>
              <span className={styles.net} data-direction={directionOf(tier, count, baseline)}>
                {baseline === null ? '' : format.signed(count - baseline)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function directionOf(tier: string | null, count: number, baseline: number | null): 'up' | 'down' | undefined {
  if (tier === null || baseline === null || count === baseline) return undefined;
  return count > baseline ? 'up' : 'down';
}

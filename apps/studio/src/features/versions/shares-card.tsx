import type { TierCount, TierDefinition } from '@tierwright/model';
import { Card, TierBadge, tierColour } from '@tierwright/ui';
import type { CSSProperties } from 'react';
import { useTexts } from '../../texts/use-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { useLanguage } from '../../texts/language.js';
import { faceOf } from './tier-faces.js';
import styles from './versions.module.css';

interface Side {
  name: string;
  counts: readonly TierCount[];
  tiers: readonly TierDefinition[];
}

/** Tier shares of two versions on one scale, drawn and as a table. */
export function SharesCard({ from, to, total }: { from: Side; to: Side; total: number }) {
  const t = useTexts('versions');
  const { number } = useFormats();
  const scale = Math.max(1, ...[...from.counts, ...to.counts].map(({ count }) => count));
  return (
    <Card title={t('shares')} note={t('sharesNote', { n: number(total) })} className={styles.shares}>
      <div className={styles.bars} aria-hidden="true">
        <Bars side={from} scale={scale} />
        <Bars side={to} scale={scale} />
      </div>
      <ShareTable from={from} to={to} total={total} />
    </Card>
  );
}

function Bars({ side, scale }: { side: Side; scale: number }) {
  const language = useLanguage();
  return (
    <figure>
      <figcaption>{side.name}</figcaption>
      <div>
        {side.counts.map(({ tier, count }) => {
          const face = faceOf(tier, side.tiers, language);
          const style = { '--tc': tierColour(face?.colour ?? null), '--height': `${(count / scale) * 100}%` };
          return (
            <span key={tier ?? ''}>
              <i data-ungraded={tier === null || undefined} style={style as CSSProperties} />
              <small>{face?.key ?? '–'}</small>
            </span>
          );
        })}
      </div>
    </figure>
  );
}

function ShareTable({ from, to, total }: { from: Side; to: Side; total: number }) {
  const t = useTexts('versions');
  const { share: shareOf, number } = useFormats();
  const language = useLanguage();
  const share = (side: Side, tier: string | null) => {
    const found = side.counts.find((candidate) => candidate.tier === tier);
    return found === undefined ? '' : shareOf(found.count, total);
  };
  const tiers = [...new Set([...to.counts, ...from.counts].map(({ tier }) => tier))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return (
    <table className={styles.shareTable}>
      <thead>
        <tr>
          <th scope="col">{t('shares')}</th>
          <th scope="col">{from.name}</th>
          <th scope="col">{to.name}</th>
        </tr>
      </thead>
      <tbody>
        {tiers.map((tier) => {
          const face = faceOf(tier, [...to.tiers, ...from.tiers], language);
          return (
            <tr key={tier ?? ''}>
              <th scope="row">
                <TierBadge tier={face} label={face?.name ?? t('ungraded')} />
              </th>
              <td>{share(from, tier)}</td>
              <td>
                <b>{share(to, tier)}</b>
              </td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{t('customers')}</th>
          <td>{number(total)}</td>
          <td>{number(total)}</td>
        </tr>
      </tbody>
    </table>
  );
}

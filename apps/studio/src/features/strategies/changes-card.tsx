import { Card, TierBadge } from '@tierwright/ui';
import { IconAlertTriangle, IconEqual } from '@tabler/icons-react';
import { useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import type { TierColumn } from './grid-column.js';
import styles from './strategies.module.css';
import type { StrategyPreview } from './strategy-preview.js';

interface ChangesCardProps {
  changes: StrategyPreview['changes'];
  columns: readonly TierColumn[];
  /** The version the draft is held against. */
  liveNumber: number;
}

/** What the draft changes, in sentences, with the visits and hours each change costs. */
export function ChangesCard({ changes, columns, liveNumber }: ChangesCardProps) {
  const t = useTexts('strategies');
  const localized = useLocalized();
  return (
    <Card title={t('changes')} note={t('changesNote', { n: changes.length, version: liveNumber })} flush>
      {changes.length === 0 ? (
        <p className={styles.quiet}>{t('changesNone')}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((entry) => {
            const column = columns.find(({ id, key }) => id === entry.tier || key === entry.tier);
            return (
              <li key={entry.change.id}>
                {column ? <TierBadge tier={column} label={column.name} /> : <IconEqual size={16} aria-hidden="true" />}
                <div>
                  <p>{localized(entry.change.sentence)}</p>
                  <Effect entry={entry} />
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

function Effect({ entry }: { entry: StrategyPreview['changes'][number] }) {
  const t = useTexts('strategies');
  const { number, signed } = useFormats();
  const works = entry.visitsAMonth !== 0 || entry.hoursAWeek !== 0;
  return (
    <div className={styles.effect}>
      {entry.belowFloor && (
        <span className={styles.warn}>
          <IconAlertTriangle size={14} aria-hidden="true" /> {t('belowFloor')}
        </span>
      )}
      {entry.visitsAMonth !== 0 && <em>{t('perMonth', { n: signed(entry.visitsAMonth) })}</em>}
      {entry.hoursAWeek !== 0 && <em>{t('perWeek', { n: signed(entry.hoursAWeek) })}</em>}
      {entry.customers > 0 && <span>{t('customersOf', { n: number(entry.customers) })}</span>}
      {!works && <span>{t('sameWork')}</span>}
    </div>
  );
}

import type { GradingModelSummary } from '@tierwright/contract';
import type { Movement } from '@tierwright/model';
import { Shift } from '@tierwright/ui';
import { useCall } from '../../server/use-call.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './models.module.css';
import { SeeChanges } from './see-changes.js';

/** What the unpublished draft would do to the customers, beside the live version. */
export function DraftEffect({ model }: { model: GradingModelSummary }) {
  const t = useTexts('models');
  const format = useFormats();
  const { live, draft } = model;
  return (
    <div>
      <p className={styles.label}>{t('draft')}</p>
      {live === null ? null : draft.differs ? (
        <Effect modelKey={model.key} from={live.number} />
      ) : (
        <>
          <p className={styles.line}>{t('noDraft')}</p>
          <p className={styles.small}>{t('sameAsLive', { number: live.number })}</p>
        </>
      )}
      {live === null || draft.differs ? (
        <p className={styles.small}>{t('editedBy', { who: draft.updatedBy, when: format.moment(draft.updatedAt) })}</p>
      ) : null}
    </div>
  );
}

function Effect({ modelKey, from }: { modelKey: string; from: number }) {
  const t = useTexts('models');
  const body = { from, to: 'draft' as const, movers: { limit: 1 } };
  const { data, error } = useCall('compareGradingVersions', { params: { key: modelKey }, body });
  if (error !== null) return <p className={styles.small}>{t('notCompared')}</p>;
  if (data === undefined) return <p className={styles.small}>{t('comparing')}</p>;
  const count = movedBy(data.movement);
  return (
    <>
      <p className={styles.moves}>
        {t('draftMoves')}
        <Moves movement={data.movement} />
      </p>
      <SeeChanges modelKey={modelKey} label={count === 0 ? t('seeChanges') : t('see', { count })} />
    </>
  );
}

/** Customers who change tier, in whatever direction. */
export const movedBy = ({ up, down, gained, lost, other }: Movement): number => up + down + gained + lost + other;

function Moves({ movement }: { movement: Movement }) {
  const t = useTexts('models');
  const { up, down, gained, lost, other } = movement;
  if (movedBy(movement) === 0) return <span>{t('movesNobody')}</span>;
  return (
    <>
      {up > 0 ? <Shift direction="up">{t('up', { count: up })}</Shift> : null}
      {down > 0 ? <Shift direction="down">{t('down', { count: down })}</Shift> : null}
      {gained > 0 ? <span>{t('gained', { count: gained })}</span> : null}
      {lost > 0 ? <span>{t('lost', { count: lost })}</span> : null}
      {other > 0 ? <span>{t('other', { count: other })}</span> : null}
    </>
  );
}

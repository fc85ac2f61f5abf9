import { Shift } from '@tierwright/ui';
import { useFormats } from '../../../texts/use-formats.js';
import { useLanguage } from '../../../texts/language.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from './dock.module.css';
import { movedTotal, type DockView } from './dock-view.js';

/** How many change tier, in which direction, and what they sum up to. */
export function DockFigures({ view }: { view: DockView }) {
  const t = useTexts('canvas');
  const format = useFormats();
  const language = useLanguage();
  const { report } = view.preview;
  const { movement, measure, total } = report;
  if (!movement || !view.live) return null;
  const moved = movedTotal(movement);
  const fact = measure && view.document.facts.find(({ key }) => key === measure.fact);
  return (
    <div className={styles.part}>
      <h3>{t('kpiTitle', { n: view.live.number })}</h3>
      <dl className={styles.figure}>
        <dt>{t('kpiMoved')}</dt>
        <dd>
          {format.number(moved)} <small>{t('kpiUnit')}</small>
        </dd>
        <dt className={styles.wide}>{t('kpiMovedShare', { share: format.share(moved, total) })}</dt>
        <dd className={styles.shifts}>
          <Shift direction="up">{t('kpiUp', { n: format.number(movement.up) })}</Shift>
          <Shift direction="down">{t('kpiDown', { n: format.number(movement.down) })}</Shift>
        </dd>
      </dl>
      {movement.gained + movement.lost + movement.other > 0 && (
        <dl className={styles.figure}>
          <dt>{t('kpiGained')}</dt>
          <dd>{format.number(movement.gained)}</dd>
          <dt>{t('kpiLost')}</dt>
          <dd>{format.number(movement.lost)}</dd>
          {movement.other > 0 && (
            <>
              <dt>{t('kpiOther')}</dt>
              <dd>{format.number(movement.other)}</dd>
            </>
          )}
        </dl>
      )}
      {measure && fact && (
        <dl className={styles.figure}>
          <dt>{t('kpiSum', { measure: fact.label[language] })}</dt>
          <dd>{format.money(movement.movedSum, fact.currency)}</dd>
          <dt className={styles.wide}>{t('kpiSumShare', { share: format.share(movement.movedSum, measure.total) })}</dt>
        </dl>
      )}
    </div>
  );
}

import { MovementMatrix, type CellKind } from '@tierwright/ui';
import { useFormats } from '../../../texts/use-formats.js';
import { useLanguage } from '../../../texts/language.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from './dock.module.css';
import { tierIn, type DockView } from './dock-view.js';

/** From which tier to which, as a table; a cell lists its customers. */
export function TierChanges({ view }: { view: DockView }) {
  const t = useTexts('canvas');
  const { number, signed } = useFormats();
  const language = useLanguage();
  const { movement } = view.preview.report;
  const { cell, onCell, live } = view;
  if (!movement || !live) return null;
  return (
    <div className={styles.part}>
      <h3>
        {t('matrix')}
        <span>{t('matrixNote', { n: live.number })}</span>
      </h3>
      <MovementMatrix
        dense
        rows={movement.rows.map((id) => tierIn({ ...view, document: live.document }, id, language))}
        columns={movement.columns.map((id) => tierIn(view, id, language))}
        counts={movement.counts}
        selected={cell}
        onSelect={(next) => onCell(cell?.from === next.from && cell.to === next.to ? null : next)}
        texts={{
          caption: `${t('matrix')} ${t('matrixNote', { n: live.number })}`,
          ungraded: t('ungraded'),
          rowTotal: t('totalLive', { n: live.number }),
          columnTotal: t('totalDraft'),
          cell: (count, from, to, kind) => t(cellTexts[kind], { n: number(count), from, to }),
          number,
          signed,
        }}
      />
    </div>
  );
}

const cellTexts = {
  same: 'cellSame',
  none: 'cellMoved',
  up: 'cellUp',
  down: 'cellDown',
  gained: 'cellMoved',
  lost: 'cellMoved',
  other: 'cellMoved',
} as const satisfies Record<CellKind, string>;

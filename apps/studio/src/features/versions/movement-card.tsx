import type { Movement, TierDefinition } from '@tierwright/model';
import { Card, MovementMatrix, type CellAddress, type CellKind } from '@tierwright/ui';
import { useTexts } from '../../texts/use-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { useLanguage } from '../../texts/language.js';
import type { Impact } from './impact.js';
import { facesOf } from './tier-faces.js';
import styles from './versions.module.css';

interface MovementCardProps {
  movement: Movement;
  tiers: { from: readonly TierDefinition[]; to: readonly TierDefinition[] };
  names: { from: string; to: string };
  selected: CellAddress | null;
  onSelect: (cell: CellAddress) => void;
  /** The impact of the chosen change; directions it does not touch fade. */
  chosen: Impact | null;
}

/** The table of tier changes with totals and net; a cell narrows the names. */
export function MovementCard({ movement, tiers, names, selected, onSelect, chosen }: MovementCardProps) {
  const t = useTexts('versions');
  const { number, signed } = useFormats();
  const language = useLanguage();
  const rows = facesOf(movement.rows, tiers.from, language);
  const columns = facesOf(movement.columns, tiers.to, language);
  const order = movement.columns.filter((id) => id !== null);
  return (
    <Card
      title={t('movement')}
      note={t('movementNote', names)}
      actions={<Legend gained={movement.gained > 0} lost={movement.lost > 0} />}
      flush
      className={styles.movement}
    >
      <MovementMatrix
        rows={rows}
        columns={columns}
        counts={movement.counts}
        selected={selected}
        onSelect={onSelect}
        {...(chosen === null ? {} : { bright: (cell: CellAddress) => isTouched(cell, order, chosen) })}
        texts={{
          caption: `${t('movement')} ${t('movementNote', names)}`,
          ungraded: t('ungraded'),
          rowTotal: t('totalOf', { name: names.from }),
          columnTotal: t('totalOf', { name: names.to }),
          cell: (count, from, to, kind) => t(cellTexts[kind], { n: number(count), from, to }),
          number,
          signed,
        }}
      />
    </Card>
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

function isTouched({ from, to }: CellAddress, order: readonly string[], impact: Impact): boolean {
  if (from === to) return false;
  if (from === null) return impact.gained > 0;
  if (to === null) return impact.lost > 0;
  const [before, after] = [order.indexOf(from), order.indexOf(to)];
  if (before < 0) return impact.other > 0;
  return after < before ? impact.up > 0 : impact.down > 0;
}

function Legend({ gained, lost }: { gained: boolean; lost: boolean }) {
  const t = useTexts('versions');
  return (
    <span className={styles.legend} aria-hidden="true">
      <span data-kind="up">{t('legendUp')}</span>
      <span data-kind="down">{t('legendDown')}</span>
      {gained && <span data-kind="gained">{t('legendGained')}</span>}
      {lost && <span data-kind="lost">{t('legendLost')}</span>}
      <span data-kind="same">{t('legendSame')}</span>
    </span>
  );
}

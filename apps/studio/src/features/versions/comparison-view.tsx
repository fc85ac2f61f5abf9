import type { ResponseOf, routes } from '@tierwright/contract';
import type { FactDefinition, TierDefinition } from '@tierwright/model';
import { useLanguage } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { ChangeList } from './change-list.js';
import { groupChanges } from './change-groups.js';
import { impactOf } from './impact.js';
import { MoverFilters } from './mover-filters.js';
import { toggle, type MoverSelection } from './mover-selection.js';
import { MovementCard } from './movement-card.js';
import { MoversCard } from './movers-card.js';
import { SharesCard } from './shares-card.js';
import { faceOf } from './tier-faces.js';
import styles from './versions.module.css';

/** Two versions beside each other, as the service answers. */
export type Comparison = ResponseOf<(typeof routes)['compareGradingVersions']>;

interface ComparisonViewProps {
  comparison: Comparison;
  facts: readonly FactDefinition[];
  names: { from: string; to: string };
  selection: MoverSelection;
  onSelection: (selection: MoverSelection) => void;
  busy: boolean;
}

/** What changed beside whom it moves; one choice narrows all three panes. */
export function ComparisonView({ comparison, facts, names, selection, onSelection, busy }: ComparisonViewProps) {
  const t = useTexts('versions');
  const cellName = useCellName(comparison);
  const { movement, fromTiers, toTiers, fromCounts, toCounts, total } = comparison;
  const groups = groupChanges(comparison.changes, comparison.effects);
  const chosen = groups.moving.find(({ change }) => change.id === selection.change)?.impact ?? null;
  const tiers = { from: fromTiers, to: toTiers };
  const stays = selection.cell !== null && selection.cell.from === selection.cell.to;
  return (
    <>
      <div className={styles.rules}>
        <ChangeList
          groups={groups}
          selected={selection.change}
          onSelect={(change) => onSelection({ ...toggle(selection, { change }), cell: null, direction: null })}
        />
        <MovementCard
          movement={movement}
          tiers={tiers}
          names={names}
          selected={selection.cell}
          onSelect={(cell) => onSelection({ ...toggle(selection, { cell }), direction: null })}
          chosen={chosen}
        />
      </div>
      <div className={styles.people}>
        <MoversCard
          title={stays ? t('stayers') : t('movers')}
          movers={comparison.movers}
          page={selection.page}
          onPage={(page) => onSelection({ ...selection, page })}
          filters={
            <MoverFilters
              impact={chosen ?? impactOf(movement)}
              direction={selection.direction}
              onDirection={(direction) => onSelection({ ...selection, direction, page: 0 })}
              cell={selection.cell === null ? null : cellName(selection.cell)}
              onClearCell={() => onSelection({ ...selection, cell: null, page: 0 })}
            />
          }
          tiers={tiers}
          changes={comparison.changes}
          facts={facts}
          busy={busy}
        />
        <SharesCard
          from={{ name: names.from, counts: fromCounts, tiers: fromTiers }}
          to={{ name: names.to, counts: toCounts, tiers: toTiers }}
          total={total}
        />
      </div>
    </>
  );
}

function useCellName({ fromTiers, toTiers }: Comparison) {
  const t = useTexts('versions');
  const language = useLanguage();
  const name = (id: string | null, tiers: readonly TierDefinition[]) =>
    faceOf(id, tiers, language)?.key ?? t('ungraded');
  return (cell: { from: string | null; to: string | null }) =>
    t('filterByCell', { from: name(cell.from, fromTiers), to: name(cell.to, toTiers) });
}

import type { VersionOrDraft } from '@tierwright/contract';
import { Card, Segmented, TierBadge, tierColour } from '@tierwright/ui';
import type { CSSProperties } from 'react';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import type { TierColumn } from './grid-column.js';
import styles from './strategies.module.css';
import type { StrategyPreview } from './strategy-preview.js';
import { deltaOf, tierWork } from './workload-delta.js';

interface WorkloadCardProps {
  preview: StrategyPreview;
  columns: readonly TierColumn[];
  /** The live version of the grading model; null while it has none. */
  modelVersion: number | null;
  /** Whether the model has a draft that differs, so that there is a choice. */
  modelDraft: boolean;
  gradedBy: VersionOrDraft;
  onGradedBy: (by: VersionOrDraft) => void;
  busy: boolean;
}

/** Visits and hours of the draft beside the live strategy, by tier, on customers graded by a version or the draft. */
export function WorkloadCard(props: WorkloadCardProps) {
  const { preview, columns, modelVersion, modelDraft, gradedBy, onGradedBy, busy } = props;
  const t = useTexts('strategies');
  return (
    <Card title={t('workload')} actions={preview.live && <Legend />}>
      {modelVersion !== null && modelDraft && (
        <Segmented
          label={t('workload')}
          fullWidth
          value={gradedBy === 'draft' ? 'draft' : 'live'}
          onChange={(value) => onGradedBy(value === 'draft' ? 'draft' : modelVersion)}
          options={[
            { value: 'live', label: t('byVersion', { n: modelVersion }) },
            { value: 'draft', label: t('byDraft') },
          ]}
        />
      )}
      <div aria-busy={busy} className={styles.work}>
        <Totals preview={preview} />
        <Bars preview={preview} columns={columns} />
      </div>
    </Card>
  );
}

function Legend() {
  const t = useTexts('strategies');
  return (
    <span className={styles.legend}>
      <span>{t('legendLive')}</span>
      <span data-draft>{t('legendDraft')}</span>
    </span>
  );
}

function Totals({ preview: { draft, live } }: { preview: StrategyPreview }) {
  const t = useTexts('strategies');
  const delta = deltaOf(draft, live);
  return (
    <div className={styles.totals}>
      <Total
        name={t('visitsAMonth')}
        value={draft.visitsAMonth}
        unit={t('times')}
        live={live?.visitsAMonth}
        delta={delta.visits}
      />
      <Total
        name={t('hoursAWeek')}
        value={draft.hoursAWeek}
        unit={t('unitHours')}
        live={live?.hoursAWeek}
        delta={delta.hours}
      />
    </div>
  );
}

interface TotalProps {
  name: string;
  value: number;
  unit: string;
  live: number | undefined;
  delta: number;
}

function Total({ name, value, unit, live, delta }: TotalProps) {
  const t = useTexts('strategies');
  const { number, signed } = useFormats();
  return (
    <dl>
      <dt>{name}</dt>
      <dd>
        {number(value)} <small>{unit}</small>
      </dd>
      {live !== undefined && (
        <dd className={styles.liveTotal}>
          {t('live', { n: number(live) })} {delta !== 0 && <em>{signed(delta)}</em>}
        </dd>
      )}
    </dl>
  );
}

function Bars({ preview: { draft, live }, columns }: { preview: StrategyPreview; columns: readonly TierColumn[] }) {
  const t = useTexts('strategies');
  const { number, signed } = useFormats();
  const scale = Math.max(1, ...[...draft.tiers, ...(live?.tiers ?? [])].map(({ hoursAWeek }) => hoursAWeek));
  const width = (hours: number) => ({ '--width': `${(hours / scale) * 100}%` });
  return (
    <div className={styles.bars}>
      <p>{t('hoursByTier')}</p>
      <ul>
        {columns.map((column) => {
          const { now, before, delta } = tierWork(column.id, draft, live);
          return (
            <li key={column.id} style={{ '--tc': tierColour(column.colour) } as CSSProperties}>
              <TierBadge tier={column} label={column.name} />
              <span aria-hidden="true">
                {before && <i data-live style={width(before.hoursAWeek) as CSSProperties} />}
                <i style={width(now.hoursAWeek) as CSSProperties} />
              </span>
              <b>{number(now.hoursAWeek)}</b>
              <em data-still={delta.hours === 0 || undefined}>{before && signed(delta.hours)}</em>
            </li>
          );
        })}
        <li className={styles.barTotal}>
          <span>{t('total')}</span>
          <b>{number(draft.hoursAWeek)}</b>
          <em data-still={deltaOf(draft, live).hours === 0 || undefined}>
            {live && signed(deltaOf(draft, live).hours)}
          </em>
        </li>
      </ul>
    </div>
  );
}

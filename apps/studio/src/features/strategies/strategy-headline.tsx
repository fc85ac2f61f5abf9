import type { GradingModelSummary } from '@tierwright/contract';
import { Chip } from '@tierwright/ui';
import { IconArrowLeft, IconHierarchy2, IconPencil } from '@tabler/icons-react';
import { useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './strategies.module.css';
import type { StrategyPreview } from './strategy-preview.js';
import { deltaOf } from './workload-delta.js';

/** What the draft costs: "草稿让每月拜访 +986 次，每周工时 +455 h", or what the strategy takes as it is. */
export function StrategyHeadline({ preview: { draft, live } }: { preview: StrategyPreview }) {
  const t = useTexts('strategies');
  const { number, signed } = useFormats();
  const { visits, hours } = deltaOf(draft, live);
  if (visits === 0 && hours === 0) {
    return (
      <>
        {t('headlineVisits', { n: number(draft.visitsAMonth) })}
        {t('sentenceComma')}
        {t('headlineHours', { n: number(draft.hoursAWeek) })}
      </>
    );
  }
  return (
    <>
      {t('headlineDraft')} <em className={styles.told}>{t('headlineVisitsDelta', { n: signed(visits) })}</em>
      {t('headlineAnd')} <em className={styles.told}>{t('headlineHoursDelta', { n: signed(hours) })}</em>
    </>
  );
}

interface StrategyStatusProps {
  next: number;
  liveNumber: number | null;
  model: GradingModelSummary;
  preview: StrategyPreview;
}

/** Which draft is held against what, and whose tiers the customers are counted by. */
export function StrategyStatus({ next, liveNumber, model, preview }: StrategyStatusProps) {
  const t = useTexts('strategies');
  const localized = useLocalized();
  const { gradedBy, changes } = preview;
  const by = gradedBy === 'draft' ? t('modelDraft') : `v${gradedBy}`;
  return (
    <>
      <Chip tone="warn" icon={<IconPencil size={14} aria-hidden="true" />}>
        {t('labelDraft', { n: next })}
      </Chip>
      <IconArrowLeft size={16} aria-hidden="true" />
      <Chip tone={liveNumber === null ? 'neutral' : 'good'}>
        {liveNumber === null ? t('neverPublished') : t('labelLive', { n: liveNumber })}
      </Chip>
      {liveNumber !== null && <span>{t('changeCount', { n: changes.length })}</span>}
      <span className={styles.by}>
        <IconHierarchy2 size={16} aria-hidden="true" />
        {t('gradedBy', { name: `${localized(model.name)} ${by}` })}
      </span>
    </>
  );
}

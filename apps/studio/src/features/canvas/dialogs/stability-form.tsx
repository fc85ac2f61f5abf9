import { Switch } from '@mantine/core';
import { policyWords } from '@tierwright/engine';
import type { OnEdit } from '@tierwright/flow-editor';
import {
  addStability,
  removeStability,
  setStability,
  type GradingDocument,
  type StabilityPolicy,
} from '@tierwright/model';
import { useLanguage } from '../../../texts/language.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from '../canvas.module.css';
import { ExpiryFields } from './expiry-fields.js';
import { Choice, Count } from './stability-fields.js';

interface StabilityFormProps {
  document: GradingDocument;
  onEdit: OnEdit;
}

/** How tiers follow the results of a model, behind a word: each field and the whole as one sentence. */
export function StabilityForm({ document, onEdit }: StabilityFormProps) {
  const t = useTexts('canvas');
  const language = useLanguage();
  const policy = document.stability;
  const toggle = () => onEdit('stability', policy ? removeStability : addStability);
  return (
    <details className={styles.stability}>
      <summary>{t('stabilityMore')}</summary>
      <Switch checked={policy !== undefined} onChange={toggle} label={t('stabilityOn')} />
      {policy && <Fields policy={policy} onEdit={onEdit} />}
      <p className="tw-quiet" role="status">
        {policyWords(document, language)}
      </p>
    </details>
  );
}

function Fields({ policy, onEdit }: { policy: StabilityPolicy; onEdit: OnEdit }) {
  const t = useTexts('canvas');
  const set = (parts: Parameters<typeof setStability>[1], field: string) =>
    onEdit('stability', (now) => setStability(now, parts), `stability ${field}`);
  return (
    <div className={styles.stabilityFields}>
      <Choice
        label={t('stabilityPeriod')}
        value={policy.period}
        options={{ month: t('periodMonth'), quarter: t('periodQuarter'), year: t('periodYear') }}
        onChange={(period) => set({ period }, 'period')}
      />
      <Choice
        label={t('stabilityUp')}
        value={policy.upgrade}
        options={{ now: t('upNow'), 'period-end': t('upLater') }}
        onChange={(upgrade) => set({ upgrade }, 'upgrade')}
      />
      <Choice
        label={t('stabilityDown')}
        value={policy.downgrade}
        options={{
          never: t('downNever'),
          now: t('downNow'),
          'one-step': t('downStep'),
          matching: t('downMatching'),
          base: t('downBase'),
        }}
        onChange={(downgrade) => set({ downgrade }, 'downgrade')}
      />
      <Count
        label={t('stabilityFails')}
        unit={t('failsUnit')}
        range={[1, 60]}
        value={policy.failPeriods}
        onChange={(failPeriods) => set({ failPeriods }, 'failPeriods')}
      />
      <Count
        label={t('stabilityHold')}
        unit={t('monthsUnit')}
        range={[0, 240]}
        value={policy.holdMonths}
        onChange={(holdMonths) => set({ holdMonths }, 'holdMonths')}
      />
      <Count
        label={t('stabilityGrace')}
        unit={t('daysUnit')}
        range={[0, 366]}
        value={policy.graceDays}
        onChange={(graceDays) => set({ graceDays }, 'graceDays')}
      />
      <Choice
        label={t('stabilityUngraded')}
        value={policy.ungraded}
        options={{ keep: t('ungradedKeep'), lose: t('ungradedLose') }}
        onChange={(ungraded) => set({ ungraded }, 'ungraded')}
      />
      <ExpiryFields policy={policy} onSet={set} />
    </div>
  );
}

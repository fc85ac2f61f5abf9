import type { DecisionRecord, GradingModelSummary } from '@tierwright/contract';
import { Card, TierBadge } from '@tierwright/ui';
import type { z } from 'zod';
import { useCall } from '../../server/use-call.js';
import { useLanguage } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { faceByKey } from '../../tiers/face-by-key.js';
import styles from './integrate.module.css';

type Kept = z.infer<typeof DecisionRecord>;

const shown = 6;

/** The newest answers, whoever asked. */
export function DecisionsCard({ models }: { models: readonly GradingModelSummary[] }) {
  const t = useTexts('integrate');
  const decisions = useCall('listDecisions', { query: { limit: shown } }).data?.items;
  if (decisions === undefined) return null;
  return (
    <Card title={t('decisions')} note={t('decisionsCount', { count: decisions.length })} flush>
      {decisions.length === 0 ? <p className={styles.empty}>{t('decisionsNone')}</p> : null}
      <ul className={styles.decisions}>
        {decisions.map((decision) => (
          <Row key={decision.id} decision={decision} model={models.find(({ key }) => key === decision.model)} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ decision, model }: { decision: Kept; model: GradingModelSummary | undefined }) {
  const t = useTexts('integrate');
  const shell = useTexts('shell');
  const language = useLanguage();
  const format = useFormats();
  const face = faceByKey(decision.tier, model?.tiers ?? [], language);
  const [day = '', time = ''] = format.moment(decision.at).split(' ');
  const who = [decision.customer, decision.requestedBy].filter((word) => word !== null).join(' · ');
  return (
    <li>
      <TierBadge tier={face} label={face?.name ?? shell('ungraded')} />
      <div>
        <b>{decision.customerName ?? t('direct')}</b>
        <small title={who}>{who}</small>
      </div>
      <div title={day}>
        {time}
        <small>v{decision.version}</small>
      </div>
    </li>
  );
}

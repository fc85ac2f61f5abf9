import { IconDatabase } from '@tabler/icons-react';
import type { FactDefinition } from '@tierwright/model';
import { useMemo } from 'react';
import { useCall } from '../../../server/use-call.js';
import { useLocalized } from '../../../texts/language.js';
import { useTexts } from '../../../texts/use-texts.js';
import { needsOf, trialOf, type Origin } from './origin.js';

interface ReadinessProps {
  origin: Origin;
  facts: readonly FactDefinition[];
  /** Any model of the installation: a preview needs one to stand beside. */
  modelKey: string | undefined;
}

/** Which facts an origin reads and how many customers lack them, counted by trying it on all of them. */
export function Readiness({ origin, facts, modelKey }: ReadinessProps) {
  const t = useTexts('models');
  const localized = useLocalized();
  const { known, lacking } = needsOf(origin, facts);
  if (known.length + lacking.length === 0) return null;
  const list = (names: readonly string[]) => names.join(t('listJoin'));
  const namesOf = (of: readonly FactDefinition[]) => list(of.map(({ label }) => localized(label)));
  return (
    <p>
      <IconDatabase size={16} aria-hidden="true" />
      <span>
        {lacking.length > 0 ? t('factsMissing', { facts: namesOf(lacking) }) : t('needs', { facts: namesOf(known) })}
        {lacking.length > 0 || modelKey === undefined || origin === 'copy' ? null : (
          <Counts origin={origin} facts={facts} modelKey={modelKey} />
        )}
      </span>
    </p>
  );
}

function Counts(props: { origin: Exclude<Origin, 'copy'>; facts: readonly FactDefinition[]; modelKey: string }) {
  const { origin, facts, modelKey } = props;
  const t = useTexts('models');
  const document = useMemo(() => trialOf(origin, origin, facts), [origin, facts]);
  const { data } = useCall('previewGradingModel', { params: { key: modelKey }, body: { document } });
  if (data === undefined) return t('comparing');
  const ungraded = data.report.tiers.find((tier) => tier.tier === null)?.count ?? 0;
  const graded = data.report.total - ungraded;
  return `${t('ready', { graded })}${ungraded === 0 ? t('lackingNone') : t('lacking', { ungraded })}`;
}

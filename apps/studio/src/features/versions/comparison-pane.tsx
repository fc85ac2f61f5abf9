import type { GradingDraft, GradingModelSummary, VersionSummary } from '@tierwright/contract';
import { Chip, Page, PageHeader } from '@tierwright/ui';
import { IconArrowLeft, IconPencil, IconUsers } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useCall } from '../../server/use-call.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { ComparisonView, type Comparison } from './comparison-view.js';
import { Headline } from './headline.js';
import { impactOf } from './impact.js';
import { everyone, filterOf } from './mover-selection.js';
import { useVersionName } from './use-version-name.js';
import { nextNumber, type VersionPair } from './version-pair.js';
import { VersionsBar } from './versions-bar.js';
import styles from './versions.module.css';

interface ComparisonPaneProps {
  model: GradingModelSummary;
  draft: GradingDraft;
  versions: readonly VersionSummary[];
  pair: VersionPair;
  timeline: ReactNode;
  /** Absent for those who may not edit. */
  onRestore?: ((version: VersionSummary) => void) | undefined;
}

/** The comparison of one pair: headline, panes and the bar of what can be done about it. */
export function ComparisonPane({ model, draft, versions, pair, timeline, onRestore }: ComparisonPaneProps) {
  const t = useTexts('versions');
  const name = useVersionName(nextNumber(versions));
  const [selection, setSelection] = useState(everyone);
  const params = { key: model.key };
  const reading = useCall('compareGradingVersions', { params, body: { ...pair, movers: filterOf(selection) } });
  const comparison = matching(reading.data, pair);
  const names = { from: name(pair.from), to: name(pair.to) };
  return (
    <>
      <Page>
        <PageHeader
          status={<Status names={names} model={model} comparison={comparison} />}
          title={comparison ? <Headline impact={impactOf(comparison.movement)} /> : t('computing')}
        />
        {reading.error && <ProblemNotice error={reading.error} />}
        <div className={styles.cols}>
          {timeline}
          <div className={styles.main}>
            {comparison && (
              <ComparisonView
                comparison={comparison}
                facts={draft.document.facts}
                names={names}
                selection={selection}
                onSelection={setSelection}
                busy={reading.isPlaceholderData}
              />
            )}
          </div>
        </div>
      </Page>
      {comparison && (
        <VersionsBar
          model={model}
          draft={draft}
          versions={versions}
          pair={pair}
          comparison={comparison}
          onRestore={onRestore}
        />
      )}
    </>
  );
}

/** The data of the call before stays on screen while a new one runs, but never under the names of another pair. */
function matching(data: Comparison | undefined, pair: VersionPair): Comparison | undefined {
  return data?.from === pair.from && data.to === pair.to ? data : undefined;
}

function Status(props: {
  names: { from: string; to: string };
  model: GradingModelSummary;
  comparison: Comparison | undefined;
}) {
  const { names, model, comparison } = props;
  const t = useTexts('versions');
  const format = useFormats();
  return (
    <>
      <Chip tone={comparison?.to === 'draft' ? 'warn' : 'neutral'} icon={<IconPencil size={14} aria-hidden="true" />}>
        {names.to}
      </Chip>
      <IconArrowLeft size={16} aria-hidden="true" />
      <Chip tone={comparison?.from === model.live?.number ? 'good' : 'neutral'}>{names.from}</Chip>
      {comparison && (
        <>
          <span>{t('changeCount', { n: comparison.changes.length })}</span>
          <span className={styles.basis}>
            <IconUsers size={16} aria-hidden="true" /> {t('basis', { n: format.number(comparison.total) })}
          </span>
        </>
      )}
    </>
  );
}
